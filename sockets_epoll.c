/* sockets_epoll.c -- keeps the epoll(7) set of a thread in step with the arrays of socket_select().
 *
 * The arrays of a call are compared with those of the call before, element by element. A Socket that is closed, or that
 * gets a stream, removes itself from the remembered elements, so an equal pointer means the same open Socket: only
 * elements that differ are dereferenced.
 *
 * Registering a Socket costs as much as poll(2) for ten. So the Sockets of a call are registered if nearly the same
 * were in some calls before, and afterwards if few are new. All other calls use poll(2). Sockets that are not requested
 * any more are removed when they report an event. */

#include "sockets_epoll.h"

#ifdef SOCKETS_HAS_EPOLL

/* Of how many Sockets one may be new, and may be ready, for epoll to be worth it. */
# define NEW_FRACTION 32
# define READY_FRACTION 4

/* After this time poll(2) is used once, since epoll silently drops an fd that other code has closed: EBADF. */
# define CHECK_INTERVAL_US SOCKETS_US_PER_SECOND

/* A set that has served fewer calls than this was not worth its registration. */
# define WORTHWHILE 64
# define MAX_PATIENCE 4096

/* Returned by object_of() for an element that is not a Socket: no zend_object has this address. */
# define NOT_A_SOCKET ((zend_object *) 2)

/* The limits of a synchronization. */
typedef struct {
	uint32_t few;       /* changes that may be made anyway */
	bool is_recurring;  /* Sockets that were in the last call, too, may all be registered */
	uint32_t last_call; /* its number */
} sync_limits;

static uint32_t bucket_count(const zval *array)
{
	return array ? Z_ARRVAL_P(array)->nNumUsed : 0;
}

static zval *bucket_value(const HashTable *sockets, uint32_t index)
{
	return HT_IS_PACKED(sockets) ? &sockets->arPacked[index] : &sockets->arData[index].val;
}

/* Returns the object of an element, NULL for a hole in the array, or NOT_A_SOCKET. */
static zend_object *object_of(zval *element)
{
	if (Z_TYPE_P(element) == IS_UNDEF) {
		return NULL;
	}
	ZVAL_DEREF(element);
	return Z_TYPE_P(element) == IS_OBJECT && Z_OBJCE_P(element) == sockets_object_ce ? Z_OBJ_P(element) : NOT_A_SOCKET;
}

/* Returns whether an element of the array is the remembered one. */
static zend_always_inline bool is_same(zval *element, const zend_object *remembered)
{
	return EXPECTED(Z_OBJ_P(element) == remembered && Z_TYPE_P(element) == IS_OBJECT)
		|| object_of(element) == remembered;
}

/* Returns the index of the first bucket, from `begin`, that differs from the remembered element, or `end`. */
static uint32_t find_difference(zend_object *const *elements, const HashTable *sockets, uint32_t begin, uint32_t end)
{
	uint32_t index = begin;

	if (HT_IS_PACKED(sockets)) {
		zval *packed = sockets->arPacked;
		while (index < end && is_same(&packed[index], elements[index])) {
			index++;
		}
	} else {
		Bucket *buckets = sockets->arData;
		while (index < end && is_same(&buckets[index].val, elements[index])) {
			index++;
		}
	}
	return index;
}

/* Returns whether the array is the remembered one. */
static bool is_unchanged(const sockets_epoll_elements *set, const zval *array)
{
	const uint32_t count = bucket_count(array);
	return count == set->count && (!array || find_difference(set->elements, Z_ARRVAL_P(array), 0, count) == count);
}

/* Returns whether the events that are registered for a Socket suffice for one more set. */
static bool is_covered(const sockets_epoll_watch *watch, uint32_t set)
{
	const uint32_t request = (uint32_t) sockets_poll_sets[set].request;

	return (watch->events & request) == request && (!(watch->events & EPOLLET) || (watch->requested & (1U << set)));
}

/* Returns how many calls of epoll_ctl(2) an element that differs from the remembered one adds to the limit, 0 or 1; or
 * UINT32_MAX if it is not an open Socket, or has a stream. */
static uint32_t cost_of_element(sockets_epoll *epoll, uint32_t set, zend_object *object, const sync_limits *limits)
{
	if (object == NULL) {
		return 0;
	}
	if (object == NOT_A_SOCKET) {
		return UINT32_MAX;
	}
	sockets_object *socket = sockets_object_from_obj(object);
	if (!sockets_object_is_open(socket) || socket->needs_check) {
		return UINT32_MAX;
	}
	if (socket->watch && is_covered(&epoll->watches[socket->watch], set)) {
		return 0;
	}
	return limits->is_recurring && socket->poll_call == limits->last_call ? 0 : 1;
}

/* Returns whether the elements that differ can and should be registered. */
static bool is_worth_it(sockets_epoll *epoll, zval *const arrays[SOCKETS_POLL_SETS], const sync_limits *limits)
{
	uint32_t cost = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		const sockets_epoll_elements *elements = &epoll->sets[set];
		const uint32_t count = bucket_count(arrays[set]);
		for (uint32_t i = 0; i < count; i++) {
			const HashTable *sockets = Z_ARRVAL_P(arrays[set]);
			i = find_difference(elements->elements, sockets, i, MAX(i, MIN(count, elements->count)));
			if (i == count) {
				break;
			}
			uint32_t more = cost_of_element(epoll, set, object_of(bucket_value(sockets, i)), limits);
			if (more > limits->few - cost) {
				return false;
			}
			cost += more;
		}
	}
	return true;
}

/* Empties an element. If it was a Socket, its set does not request it any more. */
static void clear_element(sockets_epoll *epoll, uint32_t set, uint32_t index)
{
	zend_object **element = &epoll->sets[set].elements[index];

	if (sockets_epoll_is_socket(*element)) {
		sockets_object *socket = sockets_object_from_obj(*element);
		epoll->watches[socket->watch].requested &= ~(1U << set);
	}
	*element = SOCKETS_EPOLL_CHANGED;
}

/* Registers a Socket, or the events that the set needs. Returns SUCCESS, or FAILURE. */
static zend_result cover(sockets_epoll *epoll, uint32_t set, sockets_object *socket)
{
	if (!socket->watch) {
		return sockets_epoll_add(epoll, socket, (uint32_t) sockets_poll_sets[set].request);
	}
	sockets_epoll_watch *watch = &epoll->watches[socket->watch];
	return is_covered(watch, set)
		? SUCCESS
		: sockets_epoll_modify(epoll, watch, sockets_epoll_requests(watch->requested | 1U << set));
}

/* Sets an element. Returns SUCCESS, or FAILURE if the Socket cannot be registered, or is twice in the array. */
static zend_result set_element(sockets_epoll *epoll, uint32_t set, uint32_t index, zend_object *object)
{
	sockets_epoll_elements *elements = &epoll->sets[set];

	clear_element(epoll, set, index);
	if (!object) {
		elements->elements[index] = NULL;
		return SUCCESS;
	}
	sockets_object *socket = sockets_object_from_obj(object);
	if (cover(epoll, set, socket) == FAILURE) {
		return FAILURE;
	}
	sockets_epoll_watch *watch = &epoll->watches[socket->watch];
	if (watch->requested & (1U << set)) {
		if (watch->index[set] < index) {
			return FAILURE;
		}
		clear_element(epoll, set, watch->index[set]);
	}
	watch->requested |= 1U << set;
	watch->index[set] = index;
	elements->elements[index] = object;
	return SUCCESS;
}

/* Makes the remembered elements those of the array. Returns SUCCESS, or FAILURE with some elements not set. */
static zend_result synchronize_set(sockets_epoll *epoll, uint32_t set, const zval *array)
{
	sockets_epoll_elements *elements = &epoll->sets[set];
	const uint32_t count = bucket_count(array);

	sockets_epoll_reserve(elements, count);
	while (elements->count > count) {
		clear_element(epoll, set, elements->count - 1);
		elements->count--;
	}
	while (elements->count < count) {
		elements->elements[elements->count++] = SOCKETS_EPOLL_CHANGED;
	}
	for (uint32_t i = 0; i < count; i++) {
		const HashTable *sockets = Z_ARRVAL_P(array);
		i = find_difference(elements->elements, sockets, i, count);
		if (i < count && set_element(epoll, set, i, object_of(bucket_value(sockets, i))) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* Doubles the patience if the last registration of all Sockets was not worth it. */
static void adapt_patience(sockets_epoll *epoll)
{
	epoll->patience = epoll->served >= WORTHWHILE || epoll->registered == 0
		? SOCKETS_EPOLL_PATIENCE
		: MIN(2 * epoll->patience, MAX_PATIENCE);
	epoll->served = 0;
	epoll->recurrences = 0;
}

static void close_if_unused(sockets_epoll *epoll)
{
	if (epoll->registered == 0) {
		sockets_epoll_reset(epoll);
	}
}

/* Makes the remembered elements those of the arrays. Returns SUCCESS, or FAILURE if that is not worth it or fails. */
static zend_result synchronize(sockets_epoll *epoll, zval *const arrays[SOCKETS_POLL_SETS], uint32_t count, bool force)
{
	const sync_limits limits = {
		.few = force ? UINT32_MAX - 1 : count / NEW_FRACTION + 1,
		.is_recurring = epoll->recurrences >= epoll->patience,
		.last_call = epoll->call,
	};

	if (!is_worth_it(epoll, arrays, &limits) || sockets_epoll_open(epoll) == FAILURE) {
		return FAILURE;
	}
	if (limits.is_recurring) {
		adapt_patience(epoll);
	}
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (synchronize_set(epoll, set, arrays[set]) == FAILURE) {
			close_if_unused(epoll);
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* Waits until the set has events: an epoll fd is readable then. Unlike epoll_wait(2), poll(2) continues after SIGSTOP
 * and SIGCONT, and its timeout has microseconds. Returns 1, 0 at the timeout, -1 with *error set, or
 * SOCKETS_EPOLL_UNSUITED if other code has closed the fd of the set. */
static int wait_for_events(const sockets_epoll *epoll, struct timeval *timeout, int *error)
{
	sockets_pollfd pfd = {.fd = epoll->fd, .events = POLLIN};
	int nready = sockets_poll_as_select(&pfd, 1, timeout, false, error);

	return nready < 0 && *error == EBADF ? SOCKETS_EPOLL_UNSUITED : nready;
}

/* Waits for the Sockets of the set until the deadline, or until poll(2) has to be used. Returns the same as
 * sockets_epoll_select(). */
static int wait_for_sockets(sockets_epoll *epoll, uint64_t deadline, uint64_t now, int *error)
{
	const uint64_t check = epoll->checked_us + CHECK_INTERVAL_US;
	struct timeval time;
	int nready;

	while ((nready = sockets_epoll_collect(epoll)) == 0 && now < deadline) {
		if (now >= check) {
			return SOCKETS_EPOLL_CHECK;
		}
		(void) sockets_poll_remaining_time(MIN(deadline, check), now, &time);
		nready = wait_for_events(epoll, &time, error);
		if (nready < 0) {
			return nready;
		}
		now = sockets_platform_now_us();
	}
	return nready;
}

/* If a variable is passed twice, the second set is selected from the result of the first. */
static bool is_variable_twice(const zval *read, const zval *write, const zval *except)
{
	return (read && (read == write || read == except)) || (write && write == except);
}

static bool is_in_step(const sockets_epoll *epoll, zval *const arrays[SOCKETS_POLL_SETS])
{
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (!is_unchanged(&epoll->sets[set], arrays[set])) {
			return false;
		}
	}
	return true;
}

/* Returns whether poll(2) has to be used. In a call that blocks, wait_for_sockets() finds out. */
static bool is_check_due(sockets_epoll *epoll, uint64_t now)
{
	if (now - epoll->checked_us < CHECK_INTERVAL_US) {
		return false;
	}
	epoll->checked_us = now;
	return true;
}

static void note_served(sockets_epoll *epoll, uint32_t count, int nready)
{
	epoll->call++;
	epoll->recurrences = 0;
	epoll->served++;
	epoll->is_crowded = (uint32_t) nready > count / READY_FRACTION;
}

int sockets_epoll_select(
	zval *const arrays[SOCKETS_POLL_SETS], uint32_t count, struct timeval *timeout, bool force, int *error)
{
	force |= SOCKETS_G(select_backend) == 'e';
	if (SOCKETS_G(select_backend) == 'p' || sockets_ext.has_users
		|| is_variable_twice(arrays[0], arrays[1], arrays[2])) {
		return SOCKETS_EPOLL_UNSUITED;
	}
	sockets_epoll *epoll = sockets_epoll_get();
	if (!is_in_step(epoll, arrays) && synchronize(epoll, arrays, count, force) == FAILURE) {
		return SOCKETS_EPOLL_UNSUITED;
	}
	uint64_t now = sockets_platform_now_us();
	uint64_t deadline = timeout ? sockets_poll_deadline(timeout, now) : UINT64_MAX;
	if (is_check_due(epoll, now) && !force) {
		return SOCKETS_EPOLL_CHECK;
	}
	int nready = wait_for_sockets(epoll, deadline, now, error);
	if (nready >= 0) {
		note_served(epoll, count, nready);
	} else if (nready != -1 && timeout) {
		(void) sockets_poll_remaining_time(deadline, sockets_platform_now_us(), timeout);
	}
	return nready;
}

uint32_t sockets_epoll_next_call(void)
{
	if (UNEXPECTED(!SOCKETS_G(epoll))) {
		(void) sockets_epoll_get();
	}
	return ++SOCKETS_G(epoll)->call;
}

void sockets_epoll_note_poll(uint32_t count, uint32_t recurring, int nready)
{
	sockets_epoll *epoll = SOCKETS_G(epoll); /* exists since sockets_epoll_next_call() */

	epoll->recurrences = recurring >= count - count / NEW_FRACTION - 1 ? epoll->recurrences + 1 : 0;
	epoll->is_crowded = nready > 0 && (uint32_t) nready > count / READY_FRACTION;
}

#endif
