/* sockets_unix_counter.c -- the platform's counters, which forked processes share. */

#include "sockets_platform.h"

#include <pthread.h>
#include <stdatomic.h>
#include <sys/mman.h>

/* A cache line each: processes that talk to one another count side by side. */
typedef struct {
	_Alignas(64) _Atomic uint32_t count;
	_Atomic uint32_t distrusted; /* the key after the last one that the counter does not count for */
} shared_counter;

#define COUNTERS 1024

typedef struct {
	shared_counter keys, of_key[COUNTERS];
} shared_counters;

static shared_counters *shared;

static _Atomic uint32_t forks;

static void count_fork(void)
{
	atomic_fetch_add(&forks, 1);
}

zend_result php_socket_platform_counters_startup(void)
{
	void *memory = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED) {
		return FAILURE;
	}
	shared = memory;
	/* Taken back by the system when this module is unloaded. */
	return pthread_atfork(NULL, count_fork, count_fork) == 0 ? SUCCESS : FAILURE;
}

void php_socket_platform_counters_shutdown(void)
{
	munmap(shared, sizeof(*shared));
}

uint32_t php_socket_platform_counter_key(void)
{
	return atomic_fetch_add(&shared->keys.count, 1);
}

uint32_t php_socket_platform_counter(uint32_t key)
{
	return atomic_load(&shared->of_key[key % COUNTERS].count);
}

uint32_t php_socket_platform_counter_add(uint32_t key)
{
	return atomic_fetch_add(&shared->of_key[key % COUNTERS].count, 1);
}

/* Whether a key was given after the other, of keys that start again from 0 at the end. */
static bool is_later(uint32_t key, uint32_t other)
{
	return (int32_t) (key - other) > 0;
}

void php_socket_platform_counter_distrust(uint32_t key)
{
	_Atomic uint32_t *distrusted = &shared->of_key[key % COUNTERS].distrusted;
	uint32_t before = atomic_load(distrusted);

	while (is_later(key + 1, before) && !atomic_compare_exchange_weak(distrusted, &before, key + 1)) {
	}
}

bool php_socket_platform_counter_is_trusted(uint32_t key)
{
	return !is_later(atomic_load(&shared->of_key[key % COUNTERS].distrusted), key);
}

uint32_t php_socket_platform_forks(void)
{
	return atomic_load_explicit(&forks, memory_order_relaxed);
}
