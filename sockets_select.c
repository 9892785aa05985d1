/* sockets_select.c -- socket_select().
 *
 * Implemented with epoll(7) for Sockets that were in calls before, see sockets_epoll.c, and otherwise with poll(2).
 * Neither has an FD_SETSIZE, and both get the results of select(2). poll(2) fails with EINVAL for more entries than
 * RLIMIT_NOFILE, so an fd is polled once, even if its Socket is in several arrays. */

#include "php_sockets.h"
#include "sockets_argument.h"
#include "sockets_compat.h"
#include "sockets_epoll.h"
#include "sockets_error.h"
#include "sockets_restart.h"

/* The fds of one call. */
typedef struct {
	sockets_pollfd *fds; /* NULL as long as poll(2) is not used */
	uint32_t count;
	uint32_t call;                     /* sockets_epoll_next_call(), or 0 */
	uint32_t recurring;                /* Sockets that were in the previous call, too */
	bool uses_epoll;                   /* the result is in the epoll set */
	uint32_t first[SOCKETS_POLL_SETS]; /* index of the first fd that the set has added */
	bool in_order[SOCKETS_POLL_SETS];  /* the set has added all of its fds: they are contiguous, in array order */
	HashTable stream_fds;              /* fd => index, for fds of streams: several Sockets may have the same stream */
} poll_list;

/* Returns the index of the fd if another Socket of its stream has added it. Otherwise records and returns `next`. */
static uint32_t find_stream_index(poll_list *list, const sockets_object *socket, uint32_t next)
{
	zval *index = zend_hash_index_lookup(&list->stream_fds, (zend_ulong) socket->fd);

	if (Z_TYPE_P(index) == IS_NULL) {
		ZVAL_LONG(index, next);
	}
	return (uint32_t) Z_LVAL_P(index);
}

/* Returns the index of the fd of an open Socket, or `next` if it has not been added yet. */
static zend_always_inline uint32_t find_pfd_index(
	poll_list *list, const sockets_pollfd *fds, sockets_object *socket, uint32_t next)
{
	uint32_t index = socket->poll_index;

	if (UNEXPECTED(socket->needs_check)) { /* has a stream */
		index = find_stream_index(list, socket, next);
	} else if (EXPECTED(index >= next || fds[index].fd != socket->fd)) {
		index = next;
	}
	socket->poll_index = index;
	return index;
}

static ZEND_COLD void throw_bad_element(uint32_t set, zval *element)
{
	zend_argument_type_error(set + 1, "must only have elements of type Socket, %s given",
		sockets_compat_zval_type_name(element));
}

/* Adds the fds of the Sockets in an array. If `is_counted` is set, counts those that were in the previous call.
 * Returns SUCCESS, or FAILURE with an exception thrown if an element is not an open Socket. */
static zend_always_inline zend_result add_set_to_poll_list(
	poll_list *list, uint32_t set, HashTable *sockets, bool is_counted)
{
	const zend_class_entry *socket_ce = sockets_object_ce;
	const short request = sockets_poll_sets[set].request;
	const uint32_t call = list->call;
	sockets_pollfd *fds = list->fds;
	uint32_t count = list->count, recurring = 0;
	zval *element;

	list->first[set] = count;
	list->in_order[set] = true;
	ZEND_HASH_FOREACH_VAL(sockets, element) {
		ZVAL_DEREF(element);
		if (UNEXPECTED(Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != socket_ce)) {
			throw_bad_element(set, element);
			return FAILURE;
		}
		sockets_object *socket = Z_SOCKET_P(element);
		if (UNEXPECTED(!sockets_object_is_open(socket))) {
			zend_argument_type_error(set + 1, "contains a closed socket");
			return FAILURE;
		}
		if (is_counted) {
			recurring += socket->poll_call == call - 1;
			socket->poll_call = call;
		}
		uint32_t index = find_pfd_index(list, fds, socket, count);
		if (EXPECTED(index == count)) {
			fds[index].fd = socket->fd;
			fds[index].events = request;
			count++;
		} else {
			fds[index].events |= request;
			list->in_order[set] = false;
		}
	}
	ZEND_HASH_FOREACH_END();
	list->count = count;
	list->recurring += recurring;
	return SUCCESS;
}

static zend_result add_counted_set(poll_list *list, uint32_t set, HashTable *sockets)
{
	return add_set_to_poll_list(list, set, sockets, true);
}

static void add_element(zval *array, zend_ulong index, zend_string *key, zval *element)
{
	ZVAL_DEREF(element);
	Z_ADDREF_P(element);
	if (key) {
		zend_hash_add_new(Z_ARRVAL_P(array), key, element);
	} else {
		zend_hash_index_add_new(Z_ARRVAL_P(array), index, element);
	}
}

/* Adds the ready elements of a packed array whose fds are in order. Reads only the fds, not the other elements. */
static void select_packed(const poll_list *list, uint32_t set, HashTable *sockets, zval *result)
{
	const sockets_pollfd *fds = &list->fds[list->first[set]];
	const short ready_mask = sockets_poll_sets[set].ready_mask;
	const uint32_t count = sockets->nNumUsed;

	for (uint32_t i = 0; i < count; i++) {
		if (UNEXPECTED(fds[i].revents & ready_mask)) {
			add_element(result, i, NULL, &sockets->arPacked[i]);
		}
	}
}

/* Adds the ready elements of any array. */
static void select_any_array(const poll_list *list, uint32_t set, HashTable *sockets, zval *result)
{
	zend_ulong index;
	zend_string *key;
	zval *element;

	ZEND_HASH_FOREACH_KEY_VAL(sockets, index, key, element) {
		ZVAL_DEREF(element);
		const sockets_object *socket = Z_SOCKET_P(element);
		if (list->fds[socket->poll_index].revents & sockets_poll_sets[set].ready_mask) {
			add_element(result, index, key, element);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Adds the ready elements of an array that was used with epoll. */
static void select_from_epoll(uint32_t set, HashTable *sockets, zval *result)
{
	for (uint32_t i = sockets_epoll_next_ready(set, 0); i != UINT32_MAX; i = sockets_epoll_next_ready(set, i + 1)) {
		if (HT_IS_PACKED(sockets)) {
			add_element(result, i, NULL, &sockets->arPacked[i]);
		} else {
			Bucket *bucket = &sockets->arData[i];
			add_element(result, bucket->h, bucket->key, &bucket->val);
		}
	}
}

/* Initializes `result` to an array of the elements that are ready for the set, with their keys. */
static void select_from_set(const poll_list *list, uint32_t set, HashTable *sockets, zval *result)
{
	array_init(result);
	if (list->uses_epoll) {
		select_from_epoll(set, sockets, result);
	} else if (list->in_order[set] && HT_IS_PACKED(sockets) && HT_IS_WITHOUT_HOLES(sockets)) {
		select_packed(list, set, sockets, result);
	} else {
		select_any_array(list, set, sockets, result);
	}
}

/* Returns the array to select from. If an earlier set has the same variable, this is the result of that set, as in
 * ext/sockets. */
static zval *find_source_array(
	const zval *variable, zval *array, uint32_t count, zval *const assigned[], zval results[])
{
	while (count-- > 0) {
		if (Z_REF_P(assigned[count]) == Z_REF_P(variable)) {
			return &results[count];
		}
	}
	return array;
}

/* Assigns the ready elements of each array to its variable. All results are built before the first assignment, since
 * that may free an old array and run destructors. The assignment cannot fail: a variable that has an array accepts
 * another one, and no user code has run since the arguments were checked. */
static void assign_results(const poll_list *list, zval *const arrays[SOCKETS_POLL_SETS],
	zval variables[SOCKETS_POLL_SETS])
{
	zval results[SOCKETS_POLL_SETS], *assigned[SOCKETS_POLL_SETS];
	uint32_t count = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (arrays[set]) {
			zval *source = find_source_array(&variables[set], arrays[set], count, assigned, results);
			select_from_set(list, set, Z_ARRVAL_P(source), &results[count]);
			assigned[count++] = &variables[set];
		}
	}
	(void) sockets_argument_assign_refs(count, assigned, results);
}

/* Sets what is read before poll_list_fill() or epoll sets it. */
static void poll_list_init(poll_list *list)
{
	list->fds = NULL;
	list->count = list->call = list->recurring = 0;
	list->uses_epoll = false;
}

static void poll_list_free(poll_list *list)
{
	if (list->fds) {
		zend_hash_destroy(&list->stream_fds);
		efree(list->fds);
	}
}

/* Allocates the list and adds the fds of all sets, which have `sockets` elements. Returns SUCCESS, or FAILURE with an
 * exception thrown. The caller frees the list with poll_list_free(). */
static zend_always_inline zend_result poll_list_fill(
	poll_list *list, zval *const arrays[SOCKETS_POLL_SETS], uint32_t sockets)
{
	list->fds = safe_emalloc(sockets, sizeof(*list->fds), 0);
	list->call = sockets_epoll_is_counted(sockets) ? sockets_epoll_next_call() : 0;
	zend_hash_init(&list->stream_fds, 0, NULL, NULL, false);
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (!arrays[set]) {
			continue;
		}
		HashTable *sockets_of_set = Z_ARRVAL_P(arrays[set]);
		zend_result result = list->call
			? add_counted_set(list, set, sockets_of_set)
			: add_set_to_poll_list(list, set, sockets_of_set, false);
		if (result == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* Waits with poll(2). If `is_final` is not set, may return SOCKETS_POLL_UNREQUESTED. */
static zend_always_inline int select_by_poll(poll_list *list, struct timeval *timeout, bool is_final, int *error)
{
	int nready = sockets_poll_as_select(list->fds, list->count, timeout, !is_final, error);

	if (list->call) {
		sockets_epoll_note_poll(list->count, list->recurring, nready);
	}
	return nready;
}

/* Waits until Sockets are ready. For Sockets that report what was not requested, epoll is preferred to poll(2), even if
 * they are few. Returns the number of ready ones, counting one once per set, 0 at the timeout, or -1 with *error set,
 * which is 0 after an exception. */
static zend_always_inline int select_sockets(poll_list *list, zval *const arrays[SOCKETS_POLL_SETS], uint32_t sockets,
	struct timeval *timeout, int *error)
{
	bool prefers_epoll = false;

	for (;;) {
		int nready = prefers_epoll || sockets_epoll_is_candidate(sockets)
			? sockets_epoll_select(arrays, sockets, timeout, prefers_epoll, error)
			: SOCKETS_EPOLL_UNSUITED;
		if (nready >= -1) {
			list->uses_epoll = true;
			return nready;
		}
		if (!list->fds && poll_list_fill(list, arrays, sockets) == FAILURE) {
			*error = 0;
			return -1;
		}
		nready = select_by_poll(list, timeout, prefers_epoll && nready == SOCKETS_EPOLL_UNSUITED, error);
		if (nready != SOCKETS_POLL_UNREQUESTED) {
			return nready;
		}
		prefers_epoll = true;
	}
}

static uint32_t count_sockets(zval *const arrays[SOCKETS_POLL_SETS])
{
	uint32_t sockets = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		sockets += arrays[set] ? zend_hash_num_elements(Z_ARRVAL_P(arrays[set])) : 0;
	}
	return sockets;
}

/* Normalizes the timeout: microseconds may exceed 999999, and the seconds are capped at INT_MAX (68 years). Returns
 * false for negative values. */
static bool timeval_from_args(zend_long seconds, zend_long microseconds, struct timeval *timeout)
{
	if (seconds < 0 || microseconds < 0) {
		return false;
	}
	zend_long extra_seconds = microseconds / SOCKETS_US_PER_SECOND;
	timeout->tv_sec = seconds > INT_MAX - MIN(extra_seconds, INT_MAX)
		? INT_MAX
		: (int) (seconds + extra_seconds);
	timeout->tv_usec = microseconds % SOCKETS_US_PER_SECOND;
	return true;
}

/* A warning about a later argument may have run a user error handler, which may have changed a variable. A variable
 * that is no longer an array counts as null. */
static void drop_replaced_arrays(zval *arrays[SOCKETS_POLL_SETS])
{
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (arrays[set] && Z_TYPE_P(arrays[set]) != IS_ARRAY) {
			arrays[set] = NULL;
		}
	}
}

static ZEND_COLD void throw_no_sockets(void)
{
	zend_value_error("%s(): At least one array argument must be passed", get_active_function_name());
}

/* Waits for sockets_pair.restart_interrupted: begins again after a signal, whose handlers may have changed the arrays
 * or closed Sockets, and waits for the time that is left. Returns the same as select_sockets(). */
static zend_never_inline int select_restarting(
	poll_list *list, zval *arrays[SOCKETS_POLL_SETS], struct timeval *timeout, int *error)
{
	uint64_t deadline = timeout ? sockets_poll_deadline(timeout, sockets_platform_now_us()) : 0;

	for (;;) {
		uint32_t sockets = count_sockets(arrays);
		if (sockets == 0) {
			throw_no_sockets();
			break;
		}
		int nready = select_sockets(list, arrays, sockets, timeout, error);
		if (nready >= 0 || *error != EINTR) {
			return nready;
		}
		poll_list_free(list);
		poll_list_init(list);
		if (!sockets_restart_run_handlers()) {
			break;
		}
		drop_replaced_arrays(arrays);
		if (timeout) {
			(void) sockets_poll_remaining_time(deadline, sockets_platform_now_us(), timeout);
		}
	}
	*error = 0;
	return -1;
}

PHP_FUNCTION(socket_select)
{
	zval *arrays[SOCKETS_POLL_SETS];
	zend_long seconds, microseconds = 0;
	bool no_timeout = true;
	struct timeval timeout;
	poll_list list;
	int nready = -1, error = EINVAL;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_ARRAY_EX2(arrays[0], true, true, false)
		Z_PARAM_ARRAY_EX2(arrays[1], true, true, false)
		Z_PARAM_ARRAY_EX2(arrays[2], true, true, false)
		Z_PARAM_LONG_OR_NULL(seconds, no_timeout)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(microseconds)
	ZEND_PARSE_PARAMETERS_END();

	poll_list_init(&list);
	drop_replaced_arrays(arrays);
	uint32_t sockets = count_sockets(arrays);
	if (sockets == 0) {
		throw_no_sockets();
		RETURN_THROWS();
	}
	if (no_timeout || timeval_from_args(seconds, microseconds, &timeout)) {
		/* cppcheck-suppress knownConditionTrueFalse; it is false where the other side of the || is true */
		struct timeval *wait_time = no_timeout ? NULL : &timeout;
		nready = sockets_restart_is_enabled()
			? select_restarting(&list, arrays, wait_time, &error)
			: select_sockets(&list, arrays, sockets, wait_time, &error);
	} else if (poll_list_fill(&list, arrays, sockets) == FAILURE) {
		error = 0;
	}
	if (nready >= 0) {
		assign_results(&list, arrays, ZEND_CALL_ARG(execute_data, 1));
	}
	poll_list_free(&list);
	if (nready < 0) {
		if (error == 0) {
			RETURN_THROWS();
		}
		sockets_error_report(NULL, "Unable to select", error);
		RETURN_FALSE;
	}
	RETURN_LONG(nready);
}
