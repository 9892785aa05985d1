/* select_floor.c -- waiting for sockets as bare system calls, by poll(2) or by epoll(7).
 *
 *     select_floor poll|epoll WORK SIZE COUNT
 *
 * WORK is one of select.inc, which has the same works in PHP. Prints "result N", the total nanoseconds of COUNT calls.
 * Exits with 1 if a system call fails, 2 for wrong arguments. */

#define _GNU_SOURCE /* ppoll(2) */

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "floor.h"

/* Sockets to wait for, by either call. */
typedef struct {
	struct pollfd *fds;
	struct epoll_event *events;
	size_t size;
	int epoll;
} set;

static bool uses_epoll;

static void control(const set *sockets, int operation, size_t index)
{
	struct epoll_event event = {.events = EPOLLIN, .data.u64 = index};
	must("epoll_ctl", epoll_ctl(sockets->epoll, operation, sockets->fds[index].fd, &event));
}

/* Both ends of pairs. Every `step`-th has data, counted from the last. */
static set make_set(size_t size, size_t step)
{
	set sockets = {.size = size};
	int pair[2];

	sockets.fds = have(size, sizeof(*sockets.fds));
	sockets.events = have(size, sizeof(*sockets.events));
	for (size_t i = 0; i < size; i += 2) {
		must("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
		sockets.fds[i] = (struct pollfd){.fd = pair[0], .events = POLLIN};
		sockets.fds[i + 1] = (struct pollfd){.fd = pair[1], .events = POLLIN};
	}
	for (size_t i = size; i > 0; i -= i < step ? i : step) {
		must("send", send(sockets.fds[(i - 1) ^ 1].fd, "x", 1, MSG_NOSIGNAL));
	}
	if (uses_epoll) {
		sockets.epoll = (int) must("epoll_create1", epoll_create1(0));
		for (size_t i = 0; i < size; i++) {
			control(&sockets, EPOLL_CTL_ADD, i);
		}
	}
	return sockets;
}

static void free_set(const set *sockets)
{
	free(sockets->fds);
	free(sockets->events);
}

/* Waits, and finds the sockets that are ready. */
static size_t wait_for(const set *sockets)
{
	if (uses_epoll) {
		return (size_t) must("epoll_wait", epoll_wait(sockets->epoll, sockets->events, (int) sockets->size, -1));
	}
	long left = must("ppoll", ppoll(sockets->fds, sockets->size, NULL, NULL));
	size_t ready = 0;
	for (size_t i = 0; left > 0 && i < sockets->size; i++) {
		if (sockets->fds[i].revents) {
			ready++;
			left--;
		}
	}
	return ready;
}

static uint64_t do_some(size_t size, size_t count, size_t step)
{
	set sockets = make_set(size, step);
	size_t ready = 0;
	uint64_t start = now();

	for (size_t i = 0; i < count; i++) {
		ready += wait_for(&sockets);
	}
	uint64_t end = now();
	if (ready != count * ((size + step - 1) / step)) {
		(void) fputs("select: wrong number\n", stderr);
		exit(1);
	}
	free_set(&sockets);
	return end - start;
}

static uint64_t do_one(size_t size, size_t count)
{
	return do_some(size, count, size);
}

static uint64_t do_share(size_t size, size_t count)
{
	return do_some(size, count, 100);
}

static uint64_t do_all(size_t size, size_t count)
{
	return do_some(size, count, 1);
}

static uint64_t do_turns(size_t size, size_t count)
{
	set sets[2] = {make_set(size, size), make_set(size, size)};
	uint64_t start = now();

	for (size_t i = 0; i < count; i++) {
		(void) wait_for(&sets[i % 2]);
	}
	uint64_t end = now();
	free_set(&sets[0]);
	free_set(&sets[1]);
	return end - start;
}

static uint64_t do_change(size_t size, size_t count)
{
	set sockets = make_set(size, size), spare = make_set(2, 3);
	uint64_t start = now();

	for (size_t i = 0; i < count; i++) {
		size_t index = i % (size > 1 ? size - 1 : 1);
		struct pollfd replaced = sockets.fds[index];
		if (uses_epoll) {
			control(&sockets, EPOLL_CTL_DEL, index);
		}
		sockets.fds[index] = spare.fds[0];
		spare.fds[0] = replaced;
		if (uses_epoll) {
			control(&sockets, EPOLL_CTL_ADD, index);
		}
		(void) wait_for(&sockets);
	}
	uint64_t end = now();
	free_set(&sockets);
	free_set(&spare);
	return end - start;
}

static const struct {
	const char *name;
	uint64_t (*work)(size_t size, size_t count);
} works[] = {
	{"one", do_one},
	{"share", do_share},
	{"all", do_all},
	{"turns", do_turns},
	{"change", do_change},
};

int main(int count, char **arguments)
{
	if (count == 5) {
		size_t size = strtoul(arguments[3], NULL, 10), times = strtoul(arguments[4], NULL, 10);
		uses_epoll = strcmp(arguments[1], "epoll") == 0;
		for (size_t i = 0; size >= 2 && i < sizeof(works) / sizeof(*works); i++) {
			if (strcmp(works[i].name, arguments[2]) == 0) {
				printf("result %llu\n", (unsigned long long) works[i].work(size, times));
				return 0;
			}
		}
	}
	(void) fputs("usage: select_floor poll|epoll WORK SIZE COUNT\n", stderr);
	return 2;
}
