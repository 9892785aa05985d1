/* sockets_select.c -- waiting for many sockets at once.
 *
 * By poll(2), which has no limit of descriptors, and told as by select(2), whose function this is.
 * Each descriptor is polled once, in however many arrays it stands: the system bounds their number
 * by that of the descriptors a process may have. */

#include "php_sockets.h"
#include "sockets_argument.h"
#include "sockets_error.h"
#include "sockets_wait.h"

#define MICROSECONDS 1000000

/* The descriptors of one call. */
typedef struct {
	php_socket_pollfd *list;
	uint32_t count;
	uint32_t first[PHP_SOCKET_SETS]; /* where those of a set start */
	bool in_order[PHP_SOCKET_SETS];  /* whether they follow as in the array: none of them was there before */
	HashTable shared;                /* where the descriptors are that several Sockets may have, by their number */
} polled;

/* Where another Socket of the same stream has put the descriptor, or will find it from now on. */
static uint32_t find_shared(polled *polled, const php_socket *socket, uint32_t next)
{
	zval *index = zend_hash_index_lookup(&polled->shared, (zend_ulong) socket->descriptor);

	if (Z_TYPE_P(index) == IS_NULL) {
		ZVAL_LONG(index, next);
	}
	return (uint32_t) Z_LVAL_P(index);
}

/* Where the descriptor of an open Socket is, or may be put: next. */
static zend_always_inline uint32_t find_index(polled *polled, const php_socket_pollfd *list, php_socket *socket,
	uint32_t next)
{
	uint32_t index = socket->poll_index;

	if (UNEXPECTED(socket->needs_check)) { /* it has a stream */
		index = find_shared(polled, socket, next);
	} else if (EXPECTED(index >= next || list[index].fd != socket->descriptor)) {
		index = next;
	}
	socket->poll_index = index;
	return index;
}

/* Throws what is wrong with an element that is no Socket. */
static ZEND_COLD void refuse_element(uint32_t set, zval *element)
{
	zend_argument_type_error(set + 1, "must only have elements of type Socket, %s given",
		php_socket_value_name(element));
}

/* FAILURE after throwing, if one of the elements is not an open Socket. */
static zend_result add_set(polled *polled, uint32_t set, HashTable *sockets)
{
	const zend_class_entry *class = php_socket_class;
	const short asks = php_socket_sets[set].asks;
	php_socket_pollfd *list = polled->list;
	uint32_t count = polled->count;
	zval *element;

	polled->first[set] = count;
	polled->in_order[set] = true;
	ZEND_HASH_FOREACH_VAL(sockets, element) {
		ZVAL_DEREF(element);
		if (UNEXPECTED(Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != class)) {
			refuse_element(set, element);
			return FAILURE;
		}
		php_socket *socket = php_socket_from_object(Z_OBJ_P(element));
		if (UNEXPECTED(!php_socket_is_open(socket))) {
			zend_argument_type_error(set + 1, "contains a closed socket");
			return FAILURE;
		}
		uint32_t index = find_index(polled, list, socket, count);
		if (EXPECTED(index == count)) {
			list[index].fd = socket->descriptor;
			list[index].events = asks;
			count++;
		} else {
			list[index].events |= asks;
			polled->in_order[set] = false;
		}
	}
	ZEND_HASH_FOREACH_END();
	polled->count = count;
	return SUCCESS;
}

static void put_element(zval *array, zend_ulong index, zend_string *key, zval *element)
{
	ZVAL_DEREF(element);
	Z_ADDREF_P(element);
	if (key) {
		zend_hash_add_new(Z_ARRVAL_P(array), key, element);
	} else {
		zend_hash_index_add_new(Z_ARRVAL_P(array), index, element);
	}
}

/* Adds those elements that are what a set asks for, of an array that the descriptors are in the order of,
 * without looking at the others. */
static void select_in_order(const polled *polled, uint32_t set, HashTable *sockets, zval *result)
{
	const php_socket_pollfd *list = &polled->list[polled->first[set]];
	const short means = php_socket_sets[set].means;
	const uint32_t count = sockets->nNumUsed;

	for (uint32_t i = 0; i < count; i++) {
		if (UNEXPECTED(list[i].revents & means)) {
			put_element(result, i, NULL, &sockets->arPacked[i]);
		}
	}
}

/* The same of any array. */
static void select_each(const polled *polled, uint32_t set, HashTable *sockets, zval *result)
{
	zend_ulong index;
	zend_string *key;
	zval *element;

	ZEND_HASH_FOREACH_KEY_VAL(sockets, index, key, element) {
		ZVAL_DEREF(element);
		const php_socket *socket = php_socket_from_object(Z_OBJ_P(element));
		if (polled->list[socket->poll_index].revents & php_socket_sets[set].means) {
			put_element(result, index, key, element);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* An array of those elements of a set, with their keys, that are what the set asks for. */
static void select_from_set(const polled *polled, uint32_t set, HashTable *sockets, zval *result)
{
	array_init(result);
	if (polled->in_order[set] && HT_IS_PACKED(sockets) && HT_IS_WITHOUT_HOLES(sockets)) {
		select_in_order(polled, set, sockets, result);
	} else {
		select_each(polled, set, sockets, result);
	}
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
 * is written, since old values end with that. It cannot fail: the types of variables that hold arrays take
 * others, and none of the script's code has run since they were looked at. */
static void assign_results(const polled *polled, zval *const arrays[PHP_SOCKET_SETS],
	zval variables[PHP_SOCKET_SETS])
{
	zval results[PHP_SOCKET_SETS], *assigned[PHP_SOCKET_SETS];
	uint32_t count = 0;

	for (uint32_t set = 0; set < PHP_SOCKET_SETS; set++) {
		if (arrays[set]) {
			zval *source = find_source(&variables[set], arrays[set], count, assigned, results);
			select_from_set(polled, set, Z_ARRVAL_P(source), &results[count]);
			assigned[count++] = &variables[set];
		}
	}
	(void) php_socket_assign_all(count, assigned, results);
}

static void free_polled(polled *polled)
{
	zend_hash_destroy(&polled->shared);
	efree(polled->list);
}

/* The descriptors of all sets, allocated. FAILURE after throwing, with nothing allocated. */
static zend_result add_sets(polled *polled, zval *const arrays[PHP_SOCKET_SETS])
{
	uint32_t sockets = 0;

	for (uint32_t set = 0; set < PHP_SOCKET_SETS; set++) {
		sockets += arrays[set] ? zend_hash_num_elements(Z_ARRVAL_P(arrays[set])) : 0;
	}
	if (sockets == 0) {
		zend_value_error("%s(): At least one array argument must be passed", get_active_function_name());
		return FAILURE;
	}
	polled->list = safe_emalloc(sockets, sizeof(*polled->list), 0);
	polled->count = 0;
	zend_hash_init(&polled->shared, 0, NULL, NULL, false);
	for (uint32_t set = 0; set < PHP_SOCKET_SETS; set++) {
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

/* Warnings of later arguments may have run the script's code, which gave a variable another value: one that is no
 * array any more counts as null. */
static void leave_out_changed(zval *arrays[PHP_SOCKET_SETS])
{
	for (uint32_t set = 0; set < PHP_SOCKET_SETS; set++) {
		if (arrays[set] && Z_TYPE_P(arrays[set]) != IS_ARRAY) {
			arrays[set] = NULL;
		}
	}
}

PHP_FUNCTION(socket_select)
{
	zval *arrays[PHP_SOCKET_SETS];
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

	leave_out_changed(arrays);
	if (add_sets(&polled, arrays) == FAILURE) {
		RETURN_THROWS();
	}
	int answers = waits_for_ever || read_timeout(seconds, microseconds, &timeout)
		/* cppcheck-suppress knownConditionTrueFalse; it is false where the other side of the || is true */
		? php_socket_wait(polled.list, polled.count, waits_for_ever ? NULL : &timeout, &error)
		: -1;
	if (answers < 0) {
		free_polled(&polled);
		php_socket_error(NULL, "Unable to select", error);
		RETURN_FALSE;
	}
	assign_results(&polled, arrays, ZEND_CALL_ARG(execute_data, 1));
	free_polled(&polled);
	RETURN_LONG(answers);
}
