/* sockets_counter_unix.c -- sockets_counter_*(): counters that forked processes share. */

#include "sockets_platform.h"

#include <pthread.h>
#include <sys/mman.h>

/* One cache line each, since communicating processes increment neighbouring counters at the same time. */
typedef struct {
	_Alignas(64) _Atomic uint32_t count;
	_Atomic uint32_t valid_from; /* first key for which the counter is reliable */
} shm_counter;

#define COUNTERS 1024

typedef struct {
	shm_counter keys; /* the count is the next key */
	shm_counter of_key[COUNTERS];
} shm_counters;

static shm_counters *shm;

_Atomic uint32_t sockets_counter_forks, sockets_counter_processes;

static void count_fork_in_parent(void)
{
	atomic_fetch_add(&sockets_counter_forks, 1);
}

static void count_fork_in_child(void)
{
	atomic_fetch_add(&sockets_counter_forks, 1);
	atomic_fetch_add(&sockets_counter_processes, 1);
}

zend_result sockets_counter_startup(void)
{
	void *memory = mmap(NULL, sizeof(*shm), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED) {
		return FAILURE;
	}
	shm = memory;
	/* Once only: after dl() the library and these handlers stay. Otherwise libc removes them when the module is
	 * unloaded. */
	static bool has_handlers;
	has_handlers = has_handlers || pthread_atfork(NULL, count_fork_in_parent, count_fork_in_child) == 0;
	return has_handlers ? SUCCESS : FAILURE;
}

void sockets_counter_shutdown(void)
{
	munmap(shm, sizeof(*shm));
}

uint32_t sockets_counter_alloc_key(void)
{
	return atomic_fetch_add(&shm->keys.count, 1);
}

uint32_t sockets_counter_get(uint32_t key)
{
	return atomic_load(&shm->of_key[key % COUNTERS].count);
}

uint32_t sockets_counter_increment(uint32_t key)
{
	return atomic_fetch_add(&shm->of_key[key % COUNTERS].count, 1);
}

/* Whether `key` was allocated after `other`. Keys wrap around to 0, so the difference is compared. */
static bool is_later(uint32_t key, uint32_t other)
{
	return (int32_t) (key - other) > 0;
}

void sockets_counter_mark_stale(uint32_t key)
{
	_Atomic uint32_t *valid_from = &shm->of_key[key % COUNTERS].valid_from;
	uint32_t before = atomic_load(valid_from);

	while (is_later(key + 1, before) && !atomic_compare_exchange_weak(valid_from, &before, key + 1)) {
	}
}

bool sockets_counter_is_valid(uint32_t key)
{
	return !is_later(atomic_load(&shm->of_key[key % COUNTERS].valid_from), key);
}
