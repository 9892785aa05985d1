/* sockets_poll.h -- poll(2) with the semantics of select(2). */

#ifndef PHP_SOCKETS_PAIR_POLL_H
#define PHP_SOCKETS_PAIR_POLL_H

#include "php_sockets.h"

/* How a set of select(2) maps to poll(2). */
typedef struct {
	short request;    /* pollfd.events to request */
	short ready_mask; /* any of these in pollfd.revents means ready */
} sockets_poll_set;

#define SOCKETS_POLL_SETS 3 /* read, write, except */

extern const sockets_poll_set sockets_poll_sets[SOCKETS_POLL_SETS];

/* Returns when the timeout expires. Times are those of sockets_platform_now_us(). */
uint64_t sockets_poll_deadline(const struct timeval *timeout, uint64_t now);

/* Sets *left to the time until the deadline, or to 0. Returns whether time is left. */
bool sockets_poll_remaining_time(uint64_t deadline, uint64_t now, struct timeval *left);

/* Returned by sockets_poll_as_select() if it stops at events that were not requested. */
#define SOCKETS_POLL_UNREQUESTED (-2)

/* Waits until one of the fds is ready for a set that it is in, as select(2) does, and sets `revents`. Each fd is listed
 * once; its `events` combine the requests of its sets. If `timeout` is NULL, blocks indefinitely; otherwise it may
 * change. With fds that report what was not requested, such as a hang-up, polls them a hundred times a second, or if
 * `stops_at_unrequested` is set, returns SOCKETS_POLL_UNREQUESTED with *timeout set to the remaining time.
 * Returns the number of ready fds, counting an fd once per set, 0 at the timeout, or -1 with *error set: EBADF for an
 * fd that is closed, EINTR after a signal. */
int sockets_poll_as_select(
	sockets_pollfd *fds, size_t count, struct timeval *timeout, bool stops_at_unrequested, int *error);

#endif
