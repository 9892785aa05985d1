/* sockets_select.c -- waiting for many sockets at once.
 *
 * By poll(2), which has no limit of descriptors, and told as by select(2), whose function this is.
 * Each descriptor is polled once, in however many arrays it stands: the system bounds their number
 * by that of the descriptors a process may have. */

#include "php_sockets.h"
#include "sockets_argument.h"
#include "sockets_error.h"
#include "sockets_poll.h"

#define MICROSECONDS 1000000

/* The descriptors of one call. */
typedef struct {
	sockets_pollfd *list;
	uint32_t count;
	uint32_t first[SOCKETS_POLL_SETS]; /* where those of a set start */
	bool in_order[SOCKETS_POLL_SETS];  /* whether they follow as in the array: none of them was there before */
	HashTable shared;                  /* where the descriptors are that several Sockets may have, by their number */
} poll_list;

/* Where another Socket of the same stream has put the descriptor, or will find it from now on. */
static uint32_t find_stream_index(poll_list *poll_list, const sockets_object *socket, uint32_t next)
{
	zval *index = zend_hash_index_lookup(&poll_list->shared, (zend_ulong) socket->fd);

	if (Z_TYPE_P(index) == IS_NULL) {
		ZVAL_LONG(index, next);
	}
	return (uint32_t) Z_LVAL_P(index);
}

/* Where the descriptor of an open Socket is, or may be put: next. */
static zend_always_inline uint32_t find_pfd_index(
	poll_list *poll_list, const sockets_pollfd *list, sockets_object *socket, uint32_t next)
{
	uint32_t index = socket->poll_index;

	if (UNEXPECTED(socket->needs_check)) { /* it has a stream */
		index = find_stream_index(poll_list, socket, next);
	} else if (EXPECTED(index >= next || list[index].fd != socket->fd)) {
		index = next;
	}
	socket->poll_index = index;
	return index;
}

/* Throws what is wrong with an element that is no Socket. */
static ZEND_COLD void throw_bad_element(uint32_t set, zval *element)
{
	zend_argument_type_error(set + 1, "must only have elements of type Socket, %s given",
		sockets_argument_zval_type_name(element));
}

/* FAILURE after throwing, if one of the elements is not an open Socket. */
static zend_result add_set_to_poll_list(poll_list *poll_list, uint32_t set, HashTable *sockets)
{
	const zend_class_entry *class = sockets_object_ce;
	const short request = sockets_poll_sets[set].request;
	sockets_pollfd *list = poll_list->list;
	uint32_t count = poll_list->count;
	zval *element;

	poll_list->first[set] = count;
	poll_list->in_order[set] = true;
	ZEND_HASH_FOREACH_VAL(sockets, element) {
		ZVAL_DEREF(element);
		if (UNEXPECTED(Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != class)) {
			throw_bad_element(set, element);
			return FAILURE;
		}
		sockets_object *socket = sockets_object_from_obj(Z_OBJ_P(element));
		if (UNEXPECTED(!sockets_object_is_open(socket))) {
			zend_argument_type_error(set + 1, "contains a closed socket");
			return FAILURE;
		}
		uint32_t index = find_pfd_index(poll_list, list, socket, count);
		if (EXPECTED(index == count)) {
			list[index].fd = socket->fd;
			list[index].events = request;
			count++;
		} else {
			list[index].events |= request;
			poll_list->in_order[set] = false;
		}
	}
	ZEND_HASH_FOREACH_END();
	poll_list->count = count;
	return SUCCESS;
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

/* Adds those elements that are what a set asks for, of an array that the descriptors are in the order of,
 * without looking at the others. */
static void select_packed(const poll_list *poll_list, uint32_t set, HashTable *sockets, zval *result)
{
	const sockets_pollfd *list = &poll_list->list[poll_list->first[set]];
	const short ready_mask = sockets_poll_sets[set].ready_mask;
	const uint32_t count = sockets->nNumUsed;

	for (uint32_t i = 0; i < count; i++) {
		if (UNEXPECTED(list[i].revents & ready_mask)) {
			add_element(result, i, NULL, &sockets->arPacked[i]);
		}
	}
}

/* The same of any array. */
static void select_any_array(const poll_list *poll_list, uint32_t set, HashTable *sockets, zval *result)
{
	zend_ulong index;
	zend_string *key;
	zval *element;

	ZEND_HASH_FOREACH_KEY_VAL(sockets, index, key, element) {
		ZVAL_DEREF(element);
		const sockets_object *socket = sockets_object_from_obj(Z_OBJ_P(element));
		if (poll_list->list[socket->poll_index].revents & sockets_poll_sets[set].ready_mask) {
			add_element(result, index, key, element);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* An array of those elements of a set, with their keys, that are what the set asks for. */
static void select_from_set(const poll_list *poll_list, uint32_t set, HashTable *sockets, zval *result)
{
	array_init(result);
	if (poll_list->in_order[set] && HT_IS_PACKED(sockets) && HT_IS_WITHOUT_HOLES(sockets)) {
		select_packed(poll_list, set, sockets, result);
	} else {
		select_any_array(poll_list, set, sockets, result);
	}
}

/* What a set is selected from: its array or, where one variable stands for several sets, what is left of
 * it by the set before, as ext/sockets has it. */
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

/* Puts what is ready of the arrays into the variables that they are in. All is read before the first
 * is written, since old values end with that. It cannot fail: the types of variables that hold arrays take
 * others, and none of the script's code has run since they were looked at. */
static void assign_results(const poll_list *poll_list, zval *const arrays[SOCKETS_POLL_SETS],
	zval variables[SOCKETS_POLL_SETS])
{
	zval results[SOCKETS_POLL_SETS], *assigned[SOCKETS_POLL_SETS];
	uint32_t count = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (arrays[set]) {
			zval *source = find_source_array(&variables[set], arrays[set], count, assigned, results);
			select_from_set(poll_list, set, Z_ARRVAL_P(source), &results[count]);
			assigned[count++] = &variables[set];
		}
	}
	(void) sockets_argument_assign_refs(count, assigned, results);
}

static void poll_list_free(poll_list *poll_list)
{
	zend_hash_destroy(&poll_list->shared);
	efree(poll_list->list);
}

/* The descriptors of all sets, allocated. FAILURE after throwing, with nothing allocated. */
static zend_result poll_list_init(poll_list *poll_list, zval *const arrays[SOCKETS_POLL_SETS])
{
	uint32_t sockets = 0;

	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		sockets += arrays[set] ? zend_hash_num_elements(Z_ARRVAL_P(arrays[set])) : 0;
	}
	if (sockets == 0) {
		zend_value_error("%s(): At least one array argument must be passed", get_active_function_name());
		return FAILURE;
	}
	poll_list->list = safe_emalloc(sockets, sizeof(*poll_list->list), 0);
	poll_list->count = 0;
	zend_hash_init(&poll_list->shared, 0, NULL, NULL, false);
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (arrays[set] && add_set_to_poll_list(poll_list, set, Z_ARRVAL_P(arrays[set])) == FAILURE) {
			poll_list_free(poll_list);
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* Microseconds may be more than a second has. False for what is no time. 68 years are for ever. */
static bool timeval_from_args(zend_long seconds, zend_long microseconds, struct timeval *timeout)
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
static void drop_replaced_arrays(zval *arrays[SOCKETS_POLL_SETS])
{
	for (uint32_t set = 0; set < SOCKETS_POLL_SETS; set++) {
		if (arrays[set] && Z_TYPE_P(arrays[set]) != IS_ARRAY) {
			arrays[set] = NULL;
		}
	}
}

PHP_FUNCTION(socket_select)
{
	zval *arrays[SOCKETS_POLL_SETS];
	zend_long seconds, microseconds = 0;
	bool no_timeout = true;
	struct timeval timeout;
	poll_list poll_list;
	int error = EINVAL;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_ARRAY_EX2(arrays[0], true, true, false)
		Z_PARAM_ARRAY_EX2(arrays[1], true, true, false)
		Z_PARAM_ARRAY_EX2(arrays[2], true, true, false)
		Z_PARAM_LONG_OR_NULL(seconds, no_timeout)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(microseconds)
	ZEND_PARSE_PARAMETERS_END();

	drop_replaced_arrays(arrays);
	if (poll_list_init(&poll_list, arrays) == FAILURE) {
		RETURN_THROWS();
	}
	int nready = no_timeout || timeval_from_args(seconds, microseconds, &timeout)
		/* cppcheck-suppress knownConditionTrueFalse; it is false where the other side of the || is true */
		? sockets_poll_as_select(poll_list.list, poll_list.count, no_timeout ? NULL : &timeout, &error)
		: -1;
	if (nready < 0) {
		poll_list_free(&poll_list);
		sockets_error_report(NULL, "Unable to select", error);
		RETURN_FALSE;
	}
	assign_results(&poll_list, arrays, ZEND_CALL_ARG(execute_data, 1));
	poll_list_free(&poll_list);
	RETURN_LONG(nready);
}
