/* threads.c -- runs PHP in many threads of one process, as a threaded server does: each thread runs requests of
 * request.php.
 *
 *     threads EXTENSION SCRIPT THREADS PAIRS WAY...
 *
 * EXTENSION is the path of sockets_pair.so, PAIRS the number of pairs that each thread uses. PHP is started and shut
 * down once for each WAY of loading the extension (alone, first or second beside ext/sockets), each time by another
 * thread that is not the main thread. Prints what was checked, one "name count" per line, the seconds, and the
 * number of open descriptors at the start and at the end. Exits with 1 if a request failed. */

#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "sapi/embed/php_embed.h"

/* The number of pairs per request, so that each thread runs many requests. */
#define PAIRS_A_REQUEST 1000

static const char *const count_names[] = {"pairs", "lines", "errors", "messages", "bytes", "forks", "delegated"};
#define COUNTS (sizeof(count_names) / sizeof(*count_names))

typedef struct {
	const char *extension, *script, *way;
	long threads, requests, pairs; /* pairs per request */
	pthread_barrier_t begin;
} plan;

typedef struct {
	pthread_t id;
	plan *plan;
	long number;
	zend_long counts[COUNTS];
} worker;

static zend_long totals[COUNTS];
static _Atomic long failed; /* requests */

static void set_variable(const char *name, long value)
{
	zval number;
	ZVAL_LONG(&number, value);
	zend_hash_str_update(&EG(symbol_table), name, strlen(name), &number);
}

/* Partners: 0 and 1, 2 and 3 ...; a remaining thread is its own partner. */
static long partner_of(const worker *worker)
{
	long partner = worker->number ^ 1;
	return partner < worker->plan->threads ? partner : worker->number;
}

static void add_counts(zend_long totals[COUNTS])
{
	zval *counts = zend_hash_str_find_ind(&EG(symbol_table), "counts", strlen("counts"));

	if (!counts) {
		return;
	}
	ZVAL_DEREF(counts);
	for (size_t i = 0; i < COUNTS; i++) {
		zval *count = zend_hash_str_find(Z_ARRVAL_P(counts), count_names[i], strlen(count_names[i]));
		totals[i] += Z_LVAL_P(count);
	}
}

static void run_request(worker *worker, long request)
{
	pid_t process = getpid();
	zend_file_handle file;

	if (php_request_startup() == FAILURE) {
		failed++;
		return;
	}
	SG(headers_sent) = 1;
	SG(request_info).no_headers = 1;
	SG(options) |= SAPI_OPTION_NO_CHDIR;
	set_variable("thread", worker->number);
	set_variable("partner", partner_of(worker));
	set_variable("request", request);
	set_variable("pairs", worker->plan->pairs);
	zend_stream_init_filename(&file, worker->plan->script);
	php_execute_script(&file);
	zend_destroy_file_handle(&file);
	if (getpid() != process) {
		/* The script has forked, and this is the child, which has no other threads. */
		_exit(EG(exit_status));
	}
	if (EG(exit_status) != 0) {
		failed++;
	}
	add_counts(worker->counts);
	php_request_shutdown(NULL);
}

static void *work(void *argument)
{
	worker *worker = argument;

	(void) ts_resource(0);
	pthread_barrier_wait(&worker->plan->begin);
	for (long request = 0; request < worker->plan->requests && !failed; request++) {
		run_request(worker, request);
	}
	ts_free_thread();
	return NULL;
}

static void run_threads(plan *plan)
{
	worker *workers = calloc((size_t) plan->threads, sizeof(*workers));

	if (!workers) {
		abort();
	}
	pthread_barrier_init(&plan->begin, NULL, (unsigned) plan->threads);
	for (long i = 0; i < plan->threads; i++) {
		workers[i].plan = plan;
		workers[i].number = i;
		pthread_create(&workers[i].id, NULL, work, &workers[i]);
	}
	for (long i = 0; i < plan->threads; i++) {
		pthread_join(workers[i].id, NULL);
		for (size_t j = 0; j < COUNTS; j++) {
			totals[j] += workers[i].counts[j];
		}
	}
	pthread_barrier_destroy(&plan->begin);
	free(workers);
}

static bool is_way(const plan *plan, const char *way)
{
	return strcmp(plan->way, way) == 0;
}

static zend_result start_php(const plan *plan)
{
	static char entries[4096];

	snprintf(entries, sizeof(entries), "%sextension=%s\n%shtml_errors=0\ndisplay_errors=0\nlog_errors=1\n"
									   "error_reporting=-1\nmax_execution_time=0\nmemory_limit=1G\n",
		is_way(plan, "second") ? "extension=sockets\n" : "", plan->extension,
		is_way(plan, "first") ? "extension=sockets\n" : "");
	php_tsrm_startup();
	zend_signal_startup();
	sapi_startup(&php_embed_module);
	php_embed_module.php_ini_ignore = 1;
	php_embed_module.ini_entries = entries;
	return php_embed_module.startup(&php_embed_module);
}

static void end_php(void)
{
	php_module_shutdown();
	sapi_shutdown();
	tsrm_shutdown();
}

static bool is_loaded(const char *module)
{
	return zend_hash_str_exists(&module_registry, module, strlen(module));
}

/* Starts and shuts down PHP once. */
static void *live(void *argument)
{
	plan *plan = argument;

	if (start_php(plan) == FAILURE || !is_loaded("sockets_pair") || is_loaded("sockets") == is_way(plan, "alone")) {
		fprintf(stderr, "PHP was not started with %s: %s\n", plan->extension, plan->way);
		exit(2);
	}
	run_threads(plan);
	end_php();
	return NULL;
}

static int count_descriptors(void)
{
	DIR *directory = opendir("/proc/self/fd");
	int count = -3; /* ".", ".." and the directory's own */

	while (readdir(directory)) {
		count++;
	}
	closedir(directory);
	return count;
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static void print_results(int descriptors, double begun)
{
	for (size_t i = 0; i < COUNTS; i++) {
		printf("%s " ZEND_LONG_FMT "\n", count_names[i], totals[i]);
	}
	printf("seconds %.0f\n", now() - begun);
	printf("descriptors_before %d\ndescriptors_after %d\n", descriptors, count_descriptors());
	printf("failed %ld\n", (long) failed);
}

int main(int count, char **arguments)
{
	if (count < 6) {
		fprintf(stderr, "usage: %s EXTENSION SCRIPT THREADS PAIRS WAY...\n", arguments[0]);
		return 2;
	}
	int descriptors = count_descriptors();
	double begun = now();
	long pairs = atol(arguments[4]), starts = count - 5;
	plan plan = {.extension = arguments[1], .script = arguments[2], .threads = atol(arguments[3])};

	plan.pairs = MIN((pairs + starts - 1) / starts, PAIRS_A_REQUEST);
	plan.requests = (pairs + starts * plan.pairs - 1) / (starts * plan.pairs);
	for (long i = 0; i < starts; i++) {
		pthread_t id;
		plan.way = arguments[5 + i];
		pthread_create(&id, NULL, live, &plan);
		pthread_join(id, NULL);
	}
	print_results(descriptors, begun);
	return failed ? 1 : 0;
}
