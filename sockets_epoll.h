/* sockets_epoll.h -- socket_select() at the cost of the ready Sockets: an epoll(7) set, kept between calls. */

#ifndef PHP_SOCKETS_PAIR_EPOLL_H
#define PHP_SOCKETS_PAIR_EPOLL_H

#include "sockets_poll.h"

/* Returned by sockets_epoll_select() */
#define SOCKETS_EPOLL_UNSUITED (-2) /* use poll(2) for this call */
#define SOCKETS_EPOLL_CHECK (-3)    /* use poll(2) for the rest of this call: it reports an fd that is closed */

#ifdef SOCKETS_HAS_EPOLL

# include <sys/epoll.h>

/* A Socket that is registered with epoll. */
typedef struct {
	sockets_object *socket;            /* NULL if the entry is unused */
	uint32_t generation;               /* changes when the entry is reused, so that an old event is recognized */
	uint32_t events;                   /* registered with epoll: EPOLLIN ..., and EPOLLET */
	uint32_t requested;                /* the sets that have it, as bits */
	uint32_t index[SOCKETS_POLL_SETS]; /* in the elements of each of these sets; the next unused entry if unused */
} sockets_epoll_watch;

/* The elements of an array, in the order of its buckets, as of the last call. Those that are Sockets have a watch. */
typedef struct {
	zend_object **elements; /* a Socket, NULL for a hole, or SOCKETS_EPOLL_CHANGED */
	uint64_t *ready;        /* the result of the call: a bit for each element */
	uint32_t count, size;   /* elements that are in use, and allocated */
} sockets_epoll_elements;

/* An element that has to be compared with the array again: no zend_object has this address. */
# define SOCKETS_EPOLL_CHANGED ((zend_object *) 1)

/* The set of one thread. It has no reference to any Socket: one that loses its fd removes itself. */
typedef struct sockets_epoll {
	int fd;              /* of epoll_create1(2), close-on-exec; -1 if there is none */
	uint32_t process;    /* sockets_counter_process_generation() at its creation */
	uint32_t registered; /* number of watches */
	uint32_t count, size, unused;
	sockets_epoll_watch *watches; /* the first is never used, so that 0 means none */
	struct epoll_event *events;   /* as many as watches */
	sockets_epoll_elements sets[SOCKETS_POLL_SETS];
	uint64_t checked_us;  /* when poll(2) was last used for all fds: sockets_platform_now_us() */
	uint32_t call;        /* number of the last call that used poll(2), as in sockets_object.poll_call */
	uint32_t recurrences; /* calls in sequence that used poll(2) for nearly the same Sockets */
	uint32_t patience;    /* recurrences before all Sockets of a call are registered */
	uint32_t served;      /* calls since that has happened */
	bool is_crowded;      /* so many Sockets were ready that poll(2) is faster */
} sockets_epoll;

/* The initial patience of a set. */
# define SOCKETS_EPOLL_PATIENCE 3

/* Returns the events to register for a Socket that is in these sets, as bits. */
static inline uint32_t sockets_epoll_requests(uint32_t sets)
{
	uint32_t events = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		events |= (sets & (1U << set)) ? (uint32_t) sockets_poll_sets[set].request : 0;
	}
	return events;
}

static inline bool sockets_epoll_is_socket(const zend_object *element)
{
	return element != NULL && element != SOCKETS_EPOLL_CHANGED;
}

/* sockets_epoll_set.c */

/* When the module is started. */
void sockets_epoll_startup(void);

/* When the code of a request cannot run any more: after RSHUTDOWN. */
void sockets_epoll_shutdown(void);

/* Returns the set of this thread, without an fd if none is open, or if the set was inherited by fork(2). */
sockets_epoll *sockets_epoll_get(void);

/* Opens the fd unless it is open. Returns SUCCESS, or FAILURE if epoll_create1(2) fails. */
zend_result sockets_epoll_open(sockets_epoll *epoll);

/* Closes the fd and forgets all Sockets. */
void sockets_epoll_reset(sockets_epoll *epoll);

/* Makes room for the elements of an array. */
void sockets_epoll_reserve(sockets_epoll_elements *elements, uint32_t count);

/* Registers a Socket that has no watch, or changes its events: epoll_ctl(2). Return SUCCESS, or FAILURE. */
zend_result sockets_epoll_add(sockets_epoll *epoll, sockets_object *socket, uint32_t events);
zend_result sockets_epoll_modify(sockets_epoll *epoll, sockets_epoll_watch *watch, uint32_t events);

/* Gets the events that are pending, without blocking, and sets the bits of the Sockets that are ready. Watches that
 * have reported something else are removed or changed, so that they do not do so again.
 * Returns the number of ready Sockets, counting one once per set, or SOCKETS_EPOLL_UNSUITED after a reset. */
int sockets_epoll_collect(sockets_epoll *epoll);

/* Removes a Socket that is about to lose its fd. */
void sockets_epoll_remove(sockets_object *socket);

/* sockets_epoll.c */

/* Waits like select(2), if the arrays, with `count` elements in total, are nearly the same as in calls before, or if
 * `force` is set. If `timeout` is NULL, blocks indefinitely. The elements may be anything.
 * Returns the number of ready Sockets, counting one once per set, 0 at the timeout, or -1 with *error set. Or returns
 * SOCKETS_EPOLL_UNSUITED or SOCKETS_EPOLL_CHECK, with *timeout set to the remaining time. */
int sockets_epoll_select(
	zval *const arrays[SOCKETS_POLL_SETS], uint32_t count, struct timeval *timeout, bool force, int *error);

/* After sockets_epoll_select() has returned a number: returns the index of the first bucket of the array, from `from`,
 * that is ready, or UINT32_MAX. */
uint32_t sockets_epoll_next_ready(uint32_t set, uint32_t from);

/* With fewer Sockets poll(2) is as fast. */
# define SOCKETS_EPOLL_MIN_SOCKETS 6

/* Returns whether calls that use poll(2) for this number of Sockets are counted, since they may recur. */
static inline bool sockets_epoll_is_counted(uint32_t count)
{
	return count >= SOCKETS_EPOLL_MIN_SOCKETS && SOCKETS_G(select_backend) != 'p';
}

/* Returns whether sockets_epoll_select() may be of use: Sockets are registered, or recur. */
static inline bool sockets_epoll_is_candidate(uint32_t count)
{
	const sockets_epoll *epoll = SOCKETS_G(epoll);
	bool recurs = epoll && (epoll->registered || epoll->recurrences >= epoll->patience) && !epoll->is_crowded;

	return (recurs && sockets_epoll_is_counted(count)) || SOCKETS_G(select_backend) == 'e';
}

/* Returns the number of the call for sockets_object.poll_call. The previous call that used poll(2), and that was not
 * followed by one that did not, has this number minus one. */
uint32_t sockets_epoll_next_call(void);

/* After poll(2): how many of the fds were those of the previous call, and how many were ready. */
void sockets_epoll_note_poll(uint32_t count, uint32_t recurring, int nready);

#else

static inline void sockets_epoll_startup(void)
{
}

static inline void sockets_epoll_shutdown(void)
{
}

static inline int sockets_epoll_select(
	zval *const arrays[SOCKETS_POLL_SETS], uint32_t count, struct timeval *timeout, bool force, int *error)
{
	(void) arrays, (void) count, (void) timeout, (void) force, (void) error;
	return SOCKETS_EPOLL_UNSUITED;
}

static inline uint32_t sockets_epoll_next_ready(uint32_t set, uint32_t from)
{
	(void) set, (void) from;
	return UINT32_MAX;
}

static inline bool sockets_epoll_is_counted(uint32_t count)
{
	(void) count;
	return false;
}

static inline bool sockets_epoll_is_candidate(uint32_t count)
{
	(void) count;
	return false;
}

static inline uint32_t sockets_epoll_next_call(void)
{
	return 0;
}

static inline void sockets_epoll_note_poll(uint32_t count, uint32_t recurring, int nready)
{
	(void) count, (void) recurring, (void) nready;
}

#endif

#endif
