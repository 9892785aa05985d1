/* sockets_poll.h -- waits by poll(2) and answers as select(2) does. */

#ifndef PHP_SOCKETS_PAIR_WAIT_H
#define PHP_SOCKETS_PAIR_WAIT_H

#include "php_sockets.h"

/* What each of select(2)'s sets asks of a descriptor, and what of poll(2)'s answer means yes. */
typedef struct {
	short request, ready_mask;
} sockets_poll_set;

#define SOCKETS_POLL_SETS 3 /* read, write, except */

extern const sockets_poll_set sockets_poll_sets[SOCKETS_POLL_SETS];

/* Waits until one of the descriptors, each of which stands in the list once, is as one of the sets asks; for
 * ever without a time-out, NULL. Returns how many answers there are, counting a descriptor once for each set;
 * 0 at the time-out; or -1 with the error, EBADF for a descriptor that is none. */
int sockets_poll_as_select(sockets_pollfd *list, size_t count, const struct timeval *timeout, int *error);

#endif
