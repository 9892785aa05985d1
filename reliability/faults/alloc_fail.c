/* alloc_fail.c -- a PHP extension for script/faults: makes one allocation of a request fail as if memory_limit were
 * exceeded, and reports descriptors that a request leaves open.
 *
 *     fail_allocation(int $number): int        makes the allocation with that number fail, counting from 1 and from
 *                                              now on; 0 for none. Returns the number of allocations since the
 *                                              last call.
 *     watch_descriptors(string $path): void    remembers the open descriptors, compares when all objects and resources
 *                                              of the request are freed, and writes differences to a new file
 *
 * Supports one thread. A debug build of PHP must be 8.4. */

#include "php.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* The number of descriptors that are watched. */
#define DESCRIPTORS 1024

static zend_long left, made;

static struct {
	char path[MAXPATHLEN];
	/* The process that watches: its parent has a request too. */
	pid_t process;
	/* All zero for a closed descriptor. */
	struct stat descriptors[DESCRIPTORS];
} watch;

static void *allocate(size_t size ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC);
static void release(void *block ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC);
static void *reallocate(void *block, size_t size ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC);

static void start_counting(void)
{
	zend_mm_set_custom_handlers(zend_mm_get_heap(), allocate, release, reallocate);
}

/* Restores PHP's own heap. */
static void stop_counting(void)
{
	zend_mm_set_custom_handlers(zend_mm_get_heap(), NULL, NULL, NULL);
}

/* Called with PHP's own heap. Does not return if this allocation is to fail: lowers the limit to the memory in use and
 * allocates more, so that PHP ends the request. */
static void count(void)
{
	made++;
	if (--left != 0) {
		return;
	}
	size_t used = zend_memory_usage(true);
	zend_set_memory_limit(used);
	/* volatile, or the compiler would remove an unused allocation. */
	void *volatile excess = emalloc(used);
	/* A PHP that delays the error until the call has ended would let it succeed: then nothing failed in the call. */
	(void) excess;
	abort();
}

static void *allocate(size_t size ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC)
{
	stop_counting();
	count();
	void *block = _emalloc(size ZEND_FILE_LINE_RELAY_CC ZEND_FILE_LINE_ORIG_RELAY_CC);
	start_counting();
	return block;
}

static void release(void *block ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC)
{
	stop_counting();
	_efree(block ZEND_FILE_LINE_RELAY_CC ZEND_FILE_LINE_ORIG_RELAY_CC);
	start_counting();
}

/* Also for a smaller size, since PHP's heap may use another block then. */
static void *reallocate(void *block, size_t size ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC)
{
	stop_counting();
	count();
	block = _erealloc(block, size ZEND_FILE_LINE_RELAY_CC ZEND_FILE_LINE_ORIG_RELAY_CC);
	start_counting();
	return block;
}

PHP_FUNCTION(fail_allocation)
{
	zend_long number;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(number)
	ZEND_PARSE_PARAMETERS_END();

	zend_long before = made;
	if (made > 0 || left > 0) {
		stop_counting();
	}
	if (zend_mm_is_custom_heap(zend_mm_get_heap())) {
		zend_throw_error(NULL, "fail_allocation() requires PHP's own heap: unset USE_ZEND_ALLOC");
		RETURN_THROWS();
	}
	left = number;
	made = 0;
	if (number > 0) {
		start_counting();
	}
	RETURN_LONG(before);
}

/* Lists /proc/self/fd, since few descriptors are open. */
static void stat_all(struct stat *descriptors)
{
	DIR *list = opendir("/proc/self/fd");

	memset(descriptors, 0, DESCRIPTORS * sizeof(*descriptors));
	if (!list) {
		return;
	}
	/* readdir_r(3) recommends readdir(3). */
	/* cppcheck-suppress readdirCalled */
	for (const struct dirent *entry; (entry = readdir(list));) {
		int descriptor = atoi(entry->d_name);
		if (entry->d_name[0] == '.' || descriptor == dirfd(list) || descriptor >= DESCRIPTORS) {
			continue;
		}
		if (fstat(descriptor, &descriptors[descriptor]) != 0) {
			memset(&descriptors[descriptor], 0, sizeof(*descriptors));
		}
	}
	closedir(list);
}

PHP_FUNCTION(watch_descriptors)
{
	char *path;
	size_t length;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_PATH(path, length)
	ZEND_PARSE_PARAMETERS_END();

	if (length >= sizeof(watch.path)) {
		zend_argument_value_error(1, "is too long");
		RETURN_THROWS();
	}
	memcpy(watch.path, path, length + 1);
	watch.process = getpid();
	stat_all(watch.descriptors);
}

/* Describes the change of one descriptor, or returns NULL. */
static const char *change(const struct stat *before, const struct stat *now)
{
	if (before->st_dev == now->st_dev && before->st_ino == now->st_ino) {
		return NULL;
	}
	if (before->st_ino == 0) {
		return "left open";
	}
	return now->st_ino == 0 ? "closed, though not of this request" : "another";
}

static void write_changes(FILE *file, const struct stat *now)
{
	for (int i = 0; i < DESCRIPTORS; i++) {
		const char *what = change(&watch.descriptors[i], &now[i]);
		if (what) {
			fprintf(file, "descriptor %d: %s\n", i, what);
		}
	}
}

/* Runs when all objects and resources of the request are freed, but its memory is not. */
static zend_result end_request(void)
{
	if (made > 0 || left > 0) {
		stop_counting();
		made = left = 0;
	}
	if (watch.process != getpid()) {
		return SUCCESS;
	}
	static struct stat now[DESCRIPTORS];
	stat_all(now);
	FILE *file = fopen(watch.path, "w");
	if (!file) {
		return FAILURE;
	}
	write_changes(file, now);
	fclose(file);
	return SUCCESS;
}

/* clang-format off */
ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_fail_allocation, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, number, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_watch_descriptors, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, path, IS_STRING, 0)
ZEND_END_ARG_INFO()

static const zend_function_entry functions[] = {
	{.fname = "fail_allocation",
		.handler = ZEND_FN(fail_allocation),
		.arg_info = arginfo_fail_allocation,
		.num_args = 1},
	{.fname = "watch_descriptors",
		.handler = ZEND_FN(watch_descriptors),
		.arg_info = arginfo_watch_descriptors,
		.num_args = 1},
	{.fname = NULL},
};
/* clang-format on */

static zend_module_entry module = {
	STANDARD_MODULE_HEADER,
	"alloc_fail",
	functions,
	NULL,
	NULL,
	NULL,
	NULL,
	NULL,
	NO_VERSION_YET,
	NO_MODULE_GLOBALS,
	end_request,
	STANDARD_MODULE_PROPERTIES_EX,
};

ZEND_DLEXPORT zend_module_entry *get_module(void);

ZEND_DLEXPORT zend_module_entry *get_module(void)
{
	return &module;
}
