/* memory_fault.c -- a module of PHP for script/faults alone: has one allocation of a request fail as at memory_limit,
 * and tells what descriptors a request leaves.
 *
 *     fail_allocation(int $number): int        from now on the allocation of that number fails, counted from 1; none
 *                                              with 0. Gives how many there were since it was called last.
 *     watch_descriptors(string $path): void    what is open now should be what is open when all objects and resources
 *                                              of the request are gone; what is not, is then written to a new file
 *
 * Only one thread may use it, and a PHP built for debugging has to be 8.4. */

#include "php.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* Descriptors that are looked at. */
#define DESCRIPTORS 1024

static zend_long left, made;

static struct {
	char path[MAXPATHLEN];
	/* That watches: its parent has a request as well. */
	pid_t process;
	/* All zero where there is none. */
	struct stat descriptors[DESCRIPTORS];
} watch;

static void *allocate(size_t size ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC);
static void release(void *block ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC);
static void *reallocate(void *block, size_t size ZEND_FILE_LINE_DC ZEND_FILE_LINE_ORIG_DC);

static void start_counting(void)
{
	zend_mm_set_custom_handlers(zend_mm_get_heap(), allocate, release, reallocate);
}

/* The heap is PHP's own again. */
static void stop_counting(void)
{
	zend_mm_set_custom_handlers(zend_mm_get_heap(), NULL, NULL, NULL);
}

/* Called with PHP's own heap. Does not return if this is the one to fail: there is no more memory than is in use,
 * and more is asked for, so PHP does what it does then. */
static void count(void)
{
	made++;
	if (--left != 0) {
		return;
	}
	size_t used = zend_memory_usage(true);
	zend_set_memory_limit(used);
	/* volatile: or the compiler would leave out an allocation that nobody looks at. */
	void *volatile excess = emalloc(used);
	/* A PHP that puts the error off until the call is over lets it through: then nothing has failed in the call. */
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

/* Even for less: PHP's heap may then take another block. */
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
		zend_throw_error(NULL, "fail_allocation() takes PHP's own heap: without USE_ZEND_ALLOC=0");
		RETURN_THROWS();
	}
	left = number;
	made = 0;
	if (number > 0) {
		start_counting();
	}
	RETURN_LONG(before);
}

/* What is open: the system's list is asked first, as there are few. */
static void look(struct stat *descriptors)
{
	DIR *list = opendir("/proc/self/fd");

	memset(descriptors, 0, DESCRIPTORS * sizeof(*descriptors));
	if (!list) {
		return;
	}
	/* readdir_r(3) is no better, says its page. */
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
	look(watch.descriptors);
}

/* What has changed of one descriptor, or NULL. */
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

/* All objects and resources of the request are gone by now, but its memory is not. */
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
	look(now);
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
	"memory_fault",
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
