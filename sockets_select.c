/* sockets_select.c -- waiting for many sockets at once.
 *
 * By poll(2), which has no limit of descriptors, and told as by select(2), whose function this is.
 * Each descriptor is polled once, in however many arrays it stands: the system bounds their number
 * by that of the descriptors a process may have. */

#include "php_sockets.h"
#include "sockets_argument.h"
#include "sockets_error.h"

#define MICROSECONDS 1000000

#define SETS 3

/* What each array asks for, and what of the answer means yes, as in select(2). */
static const struct {
	short asks, means;
} sets[SETS] = {
	{PHP_SOCKET_POLL_DATA, PHP_SOCKET_POLL_DATA | POLLHUP | POLLERR}, /* read */
	{POLLOUT, POLLOUT | POLLERR},                                     /* write */
	{PHP_SOCKET_POLL_URGENT, PHP_SOCKET_POLL_URGENT},                 /* except */
};

/* The descriptors of one call. */
typedef struct {
	php_socket_pollfd *list;
	uint32_t count;
	HashTable shared; /* where the descriptors are that several Sockets may have, by their number */
} polled;

static bool stands_at(const polled *polled, const php_socket *socket, uint32_t index)
{
	return index < polled->count && polled->list[index].fd == socket->descriptor;
}

/* Where another Socket of the same stream has put the descriptor, or will find it from now on. */
static uint32_t find_shared(polled *polled, const php_socket *socket)
{
	zval *index = zend_hash_index_lookup(&polled->shared, (zend_ulong) socket->descriptor);

	if (Z_TYPE_P(index) == IS_NULL) {
		ZVAL_LONG(index, polled->count);
	}
	return (uint32_t) Z_LVAL_P(index);
}

static void add_socket(polled *polled, php_socket *socket, short asks)
{
	if (!stands_at(polled, socket, socket->poll_index)) {
		socket->poll_index = Z_ISUNDEF(socket->stream) ? polled->count : find_shared(polled, socket);
	}
	if (socket->poll_index == polled->count) {
		polled->list[polled->count++] = (php_socket_pollfd) {.fd = socket->descriptor};
	}
	polled->list[socket->poll_index].events |= asks;
}

/* FAILURE after throwing, if one of the elements is not an open Socket. */
static zend_result add_set(polled *polled, uint32_t set, HashTable *sockets)
{
	zval *element;

	ZEND_HASH_FOREACH_VAL(sockets, element) {
		ZVAL_DEREF(element);
		if (UNEXPECTED(Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != php_socket_class)) {
			zend_argument_type_error(set + 1, "must only have elements of type Socket, %s given",
				php_socket_value_name(element));
			return FAILURE;
		}
		php_socket *socket = php_socket_from_object(Z_OBJ_P(element));
		if (UNEXPECTED(!php_socket_is_open(socket))) {
			zend_argument_type_error(set + 1, "contains a closed socket");
			return FAILURE;
		}
		add_socket(polled, socket, sets[set].asks);
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static short meaning_of(short asked)
{
	short means = 0;

	for (uint32_t set = 0; set < SETS; set++) {
		means |= asked & sets[set].asks ? sets[set].means : 0;
	}
	return means;
}

/* How many of the answers are to what was asked, counting a descriptor once for each set. */
static int count_answers(const polled *polled)
{
	int answers = 0;

	for (uint32_t i = 0; i < polled->count; i++) {
		const php_socket_pollfd *one = &polled->list[i];
		for (uint32_t set = 0; set < SETS && one->revents; set++) {
			answers += (one->events & sets[set].asks) && (one->revents & sets[set].means);
		}
	}
	return answers;
}

/* What poll(2) tells unasked, such as that the peer of a socket is gone that is to be written to and is
 * full, select(2) waits on for. Such descriptors are left out and put back, since they may still become
 * what was asked for. */
#define LEFT_OUT(descriptor) ((php_socket_t) -2 - (descriptor))

static void leave_out_unasked(polled *polled)
{
	for (uint32_t i = 0; i < polled->count; i++) {
		php_socket_pollfd *one = &polled->list[i];
		if (one->revents && !(one->revents & meaning_of(one->events))) {
			one->fd = LEFT_OUT(one->fd);
		}
	}
}

static void put_back(polled *polled)
{
	for (uint32_t i = 0; i < polled->count; i++) {
		php_socket_pollfd *one = &polled->list[i];
		if ((int) one->fd < 0) {
			one->fd = LEFT_OUT(one->fd);
		}
	}
}

/* Whether a descriptor was closed behind the Socket's back. */
static bool has_invalid(const polled *polled)
{
	for (uint32_t i = 0; i < polled->count; i++) {
		if (polled->list[i].revents & POLLNVAL) {
			return true;
		}
	}
	return false;
}

/* When a time-out ends, in php_socket_platform_time(). */
static uint64_t end_of(const struct timeval *timeout)
{
	return php_socket_platform_time() + (uint64_t) timeout->tv_sec * MICROSECONDS + (uint64_t) timeout->tv_usec;
}

/* What is left of a time-out, NULL for none; false if nothing. */
static bool is_time_left(const struct timeval *timeout, uint64_t end, struct timeval *left)
{
	if (!timeout) {
		return true;
	}
	uint64_t now = php_socket_platform_time();
	if (now >= end) {
		return false;
	}
	left->tv_sec = (end - now) / MICROSECONDS;
	left->tv_usec = (end - now) % MICROSECONDS;
	return true;
}

/* How long a descriptor is left out at once. */
static const struct timeval turn = {.tv_usec = 10000};

static bool is_longer(const struct timeval *time, const struct timeval *other)
{
	return time->tv_sec > other->tv_sec || (time->tv_sec == other->tv_sec && time->tv_usec > other->tv_usec);
}

/* One wait. Returns the answers, or 0, having left out what answered unasked; or -1 with the error. */
static int wait_once(polled *polled, const struct timeval *timeout, int *error)
{
	int ready = php_socket_platform_poll(polled->list, polled->count, timeout);
	int answers = ready > 0 ? count_answers(polled) : ready;

	if (answers < 0 || (ready > 0 && has_invalid(polled))) {
		*error = answers < 0 ? php_socket_errno() : EBADF;
		return -1;
	}
	if (ready > 0 && answers == 0) {
		leave_out_unasked(polled);
	}
	return answers;
}

/* Waits for an answer to what was asked. Returns as select(2) does, -1 with the error. */
static int wait_for_answers(polled *polled, const struct timeval *timeout, int *error)
{
	uint64_t end = timeout ? end_of(timeout) : 0;
	struct timeval left = timeout ? *timeout : (struct timeval) {0};
	int answers;

	do {
		answers = wait_once(polled, timeout ? &left : NULL, error);
		if (answers == 0 && is_time_left(timeout, end, &left)) {
			/* All came unasked: the rest gets its turn. */
			answers = wait_once(polled, timeout && is_longer(&turn, &left) ? &left : &turn, error);
			put_back(polled);
		}
	} while (answers == 0 && is_time_left(timeout, end, &left));
	return answers;
}

/* An array of those elements of a set, with their keys, that are what the set asks for. */
static void select_from_set(const polled *polled, uint32_t set, HashTable *sockets, zval *result)
{
	zend_ulong index;
	zend_string *key;
	zval *element;

	array_init(result);
	ZEND_HASH_FOREACH_KEY_VAL(sockets, index, key, element) {
		ZVAL_DEREF(element);
		php_socket *socket = php_socket_from_object(Z_OBJ_P(element));
		if (polled->list[socket->poll_index].revents & sets[set].means) {
			Z_ADDREF_P(element);
			if (key) {
				zend_hash_add_new(Z_ARRVAL_P(result), key, element);
			} else {
				zend_hash_index_add_new(Z_ARRVAL_P(result), index, element);
			}
		}
	} ZEND_HASH_FOREACH_END();
}

/* What a set is selected from: its array or, where one variable stands for several sets, what is left of
 * it by the set before, as ext/sockets has it. */
static zval *find_source(const zval *variable, zval *array, uint32_t count, zval *const assigned[], zval results[])
{
	while (count-- > 0) {
		if (Z_REF_P(assigned[count]) == Z_REF_P(variable)) {
			return &results[count];
		}
	}
	return array;
}

/* Puts what is ready of the arrays into the variables that they are in. All is read before the first
 * is written, since old values end with that. FAILURE after throwing. */
static zend_result assign_results(const polled *polled, zval *const arrays[SETS], zval variables[SETS])
{
	zval results[SETS], *assigned[SETS];
	uint32_t count = 0;

	for (uint32_t set = 0; set < SETS; set++) {
		if (arrays[set]) {
			zval *source = find_source(&variables[set], arrays[set], count, assigned, results);
			select_from_set(polled, set, Z_ARRVAL_P(source), &results[count]);
			assigned[count++] = &variables[set];
		}
	}
	return php_socket_assign_all(count, assigned, results);
}

static void free_polled(polled *polled)
{
	zend_hash_destroy(&polled->shared);
	efree(polled->list);
}

/* The descriptors of all sets, allocated. FAILURE after throwing, with nothing allocated. */
static zend_result add_sets(polled *polled, zval *const arrays[SETS])
{
	uint32_t sockets = 0;

	for (uint32_t set = 0; set < SETS; set++) {
		sockets += arrays[set] ? zend_hash_num_elements(Z_ARRVAL_P(arrays[set])) : 0;
	}
	if (sockets == 0) {
		zend_value_error("%s(): At least one array argument must be passed", get_active_function_name());
		return FAILURE;
	}
	polled->list = safe_emalloc(sockets, sizeof(*polled->list), 0);
	polled->count = 0;
	zend_hash_init(&polled->shared, 0, NULL, NULL, false);
	for (uint32_t set = 0; set < SETS; set++) {
		if (arrays[set] && add_set(polled, set, Z_ARRVAL_P(arrays[set])) == FAILURE) {
			free_polled(polled);
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* Microseconds may be more than a second has. False for what is no time. 68 years are for ever. */
static bool read_timeout(zend_long seconds, zend_long microseconds, struct timeval *timeout)
{
	if (seconds < 0 || microseconds < 0) {
		return false;
	}
	zend_long whole = microseconds / MICROSECONDS;
	timeout->tv_sec = seconds > INT_MAX - MIN(whole, INT_MAX) ? INT_MAX : (int) (seconds + whole);
	timeout->tv_usec = microseconds % MICROSECONDS;
	return true;
}

PHP_FUNCTION(socket_select)
{
	zval *arrays[SETS];
	zend_long seconds, microseconds = 0;
	bool waits_for_ever = true;
	struct timeval timeout;
	polled polled;
	int error = EINVAL;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_ARRAY_EX2(arrays[0], true, true, false)
		Z_PARAM_ARRAY_EX2(arrays[1], true, true, false)
		Z_PARAM_ARRAY_EX2(arrays[2], true, true, false)
		Z_PARAM_LONG_OR_NULL(seconds, waits_for_ever)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(microseconds)
	ZEND_PARSE_PARAMETERS_END();

	if (add_sets(&polled, arrays) == FAILURE) {
		RETURN_THROWS();
	}
	int answers = waits_for_ever || read_timeout(seconds, microseconds, &timeout)
		? wait_for_answers(&polled, waits_for_ever ? NULL : &timeout, &error) : -1;
	if (answers < 0) {
		free_polled(&polled);
		php_socket_error(NULL, "Unable to select", error);
		RETURN_FALSE;
	}
	zend_result assigned = assign_results(&polled, arrays, ZEND_CALL_ARG(execute_data, 1));
	free_polled(&polled);
	if (assigned == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_LONG(answers);
}
