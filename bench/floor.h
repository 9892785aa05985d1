/* floor.h -- what floor.c and select_floor.c share. */

#ifndef BENCH_FLOOR_H
#define BENCH_FLOOR_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Exits if a call failed, otherwise returns its result. */
static long must(const char *call, long result)
{
	if (result < 0) {
		perror(call);
		exit(1);
	}
	return result;
}

/* Returns zeroed memory, or exits. */
static void *have(size_t count, size_t size)
{
	void *memory = calloc(count, size);

	if (!memory) {
		perror("calloc");
		exit(1);
	}
	return memory;
}

/* Returns the time of a monotonic clock in nanoseconds. */
static uint64_t now(void)
{
	struct timespec time;

	must("clock_gettime", clock_gettime(CLOCK_MONOTONIC, &time));
	return (uint64_t) time.tv_sec * 1000000000 + (uint64_t) time.tv_nsec;
}

#endif
