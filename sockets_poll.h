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

/* Returns when a timeout that begins now expires, as a time of sockets_platform_now_us(). */
uint64_t sockets_poll_deadline(const struct timeval *timeout);

/* Sets *left to the time until the deadline. Returns false, with *left set to 0, if the deadline has passed. */
bool sockets_poll_remaining(uint64_t deadline, struct timeval *left);

/* Waits until one of the fds is ready for a set that it is in, as select(2) does, and sets `revents`. Each fd is listed
 * once; its `events` combine the requests of its sets. If `timeout` is NULL, blocks indefinitely.
 * Returns the number of ready fds, counting an fd once per set, 0 at the timeout, or -1 with *error set: EBADF for an
 * fd that is closed, EINTR after a signal. */
int sockets_poll_as_select(sockets_pollfd *fds, size_t count, const struct timeval *timeout, int *error);

#endif
