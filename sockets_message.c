/* sockets_message.c -- messages with an address, several pieces, and ancillary data. */

#include "php_sockets.h"

#include "sockets_address.h"
#include "sockets_argument.h"
#include "sockets_control.h"
#include "sockets_conversion.h"
#include "sockets_error.h"
#include "sockets_receive.h"

/* Bytes that a message may be received with: those that ext/sockets takes if nothing is said, and at most. */
#define DEFAULT_SIZE 8192
#define LARGEST_SIZE (100 * 1024 * 1024)

/* Room for ancillary data that is had at most, in bytes: 253 descriptors, what a system sends at once, take
 * some 1,000. */
#define LARGEST_CONTROL (64 * 1024)

static const php_socket_place message_place = {.name = "msghdr"};
static const php_socket_place name_place = {.parent = &message_place, .name = "name"};
static const php_socket_place pieces_place = {.parent = &message_place, .name = "iov"};
static const php_socket_place control_place = {.parent = &message_place, .name = "control"};
static const php_socket_place size_place = {.parent = &message_place, .name = "buffer_size"};
static const php_socket_place control_size_place = {.parent = &message_place, .name = "controllen"};

/* A message on its way out, with what has to be freed after it. */
typedef struct {
	php_socket_address address;
	struct iovec *pieces;
	zend_string **strings; /* that the pieces are of */
	size_t count;
	php_socket_control control;
} outgoing;

static zend_result read_name(php_socket_address *address, php_socket *socket, zval *value)
{
	zval array;

	if (php_socket_convert_array(&name_place, value, &array) == FAILURE) {
		return FAILURE;
	}
	zend_result result = php_socket_address_read_array(address, socket, &name_place, &array);
	zval_ptr_dtor(&array);
	return result;
}

static zend_result read_pieces(outgoing *message, zval *value)
{
	zval array, *element;

	if (php_socket_convert_array(&pieces_place, value, &array) == FAILURE) {
		return FAILURE;
	}
	uint32_t count = zend_hash_num_elements(Z_ARRVAL(array));
	message->pieces = safe_emalloc(count, sizeof(*message->pieces), 0);
	message->strings = safe_emalloc(count, sizeof(zend_string *), 0);
	zend_result result = SUCCESS;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(array), element) {
		zend_string *piece = zval_try_get_string(element);
		if (!piece) {
			result = FAILURE;
			break;
		}
		message->strings[message->count] = piece;
		message->pieces[message->count++] = (struct iovec){ZSTR_VAL(piece), ZSTR_LEN(piece)};
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&array);
	return result;
}

/* The descriptors last: conversions before may run the script's code, which may close them. */
static zend_result read_message(outgoing *message, php_socket *socket, zval *array)
{
	zval *name = php_socket_find(array, PHP_SOCKET_KEY_NAME), *pieces, *control;

	if (name && read_name(&message->address, socket, name) == FAILURE) {
		return FAILURE;
	}
	pieces = php_socket_find(array, PHP_SOCKET_KEY_IOV);
	if (pieces && read_pieces(message, pieces) == FAILURE) {
		return FAILURE;
	}
	control = php_socket_find(array, PHP_SOCKET_KEY_CONTROL);
	message->control.socket = socket;
	return control ? php_socket_control_read(&message->control, &control_place, control) : SUCCESS;
}

static void free_message(outgoing *message)
{
	for (size_t i = 0; i < message->count; i++) {
		zend_string_release(message->strings[i]);
	}
	if (message->pieces) {
		efree(message->pieces);
		efree(message->strings);
	}
	php_socket_control_free(&message->control);
}

static ssize_t send_message(const php_socket *socket, outgoing *message, int flags)
{
	struct msghdr header = {
		.msg_name = message->address.length ? &message->address.as.generic : NULL,
		.msg_namelen = message->address.length,
		.msg_iov = message->pieces,
		.msg_iovlen = message->count,
		.msg_control = message->control.data,
		.msg_controllen = message->control.size,
	};
	return php_socket_platform_send_message(socket->descriptor, &header, flags);
}

PHP_FUNCTION(socket_sendmsg)
{
	zend_object *argument;
	zval *array;
	zend_long flags = 0;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_ARRAY(array)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket || !php_socket_int_argument(flags, 3)) {
		RETURN_THROWS();
	}

	outgoing message;
	memset(&message, 0, sizeof(message));
	/* Conversions may have thrown, and may have closed the socket. */
	if (read_message(&message, socket, array) == FAILURE || EG(exception) || !php_socket_open(argument, 1)) {
		free_message(&message);
		RETURN_FALSE;
	}
	ssize_t sent = send_message(socket, &message, (int) flags);
	int error = php_socket_errno();
	free_message(&message);
	if (sent < 0) {
		php_socket_error(socket, "Error in sendmsg", error);
		RETURN_FALSE;
	}
	RETURN_LONG(sent);
}

/* A message on its way in: how it is to be received, and what came. */
typedef struct {
	php_socket *socket;
	bool wants_name;
	zend_long size, control_size;
	php_socket_address sender;
	php_socket_ancillary ancillary;
	php_socket_reception reception;
	zval result; /* undefined if nothing was received */
} incoming;

static zend_result read_name_wish(incoming *message, zval *array)
{
	zval *value = php_socket_find(array, PHP_SOCKET_KEY_NAME), name;
	int family;

	if (!value) {
		return SUCCESS;
	}
	if (php_socket_convert_array(&name_place, value, &name) == FAILURE) {
		return FAILURE;
	}
	zend_result result = php_socket_address_read_family(message->socket, &name_place, &name, &family);
	zval_ptr_dtor(&name);
	message->wants_name = true;
	return result;
}

static zend_result read_wishes(incoming *message, zval *array)
{
	static const php_socket_range any = {"a native long", ZEND_LONG_MIN, ZEND_LONG_MAX};

	message->size = DEFAULT_SIZE;
	if (read_name_wish(message, array) == FAILURE
		|| php_socket_convert_optional(&message_place, array, PHP_SOCKET_KEY_BUFFER_SIZE, &any, &message->size)
			== FAILURE) {
		return FAILURE;
	}
	if (message->size < 0 || message->size > LARGEST_SIZE) {
		php_socket_conversion_error(&size_place, "the buffer size must be between 1 and %d; given " ZEND_LONG_FMT,
			LARGEST_SIZE, message->size);
		return FAILURE;
	}
	if (php_socket_convert_required(&message_place, array, PHP_SOCKET_KEY_CONTROLLEN,
			&php_socket_uint32_range, &message->control_size)
		== FAILURE) {
		return FAILURE;
	}
	if (message->control_size == 0) {
		php_socket_conversion_error(&control_size_place, "controllen cannot be 0");
		return FAILURE;
	}
	return SUCCESS;
}

/* The array of what was received, which owns all of it. */
static void tell_message(incoming *message, zend_string *data)
{
	zval name, control, pieces;

	if (message->wants_name) {
		php_socket_address_tell_array(&message->sender, &name);
	} else {
		ZVAL_NULL(&name);
	}
	php_socket_control_tell(&message->ancillary, &control);
	array_init(&pieces);
	if (ZSTR_LEN(data) > 0) {
		add_next_index_str(&pieces, data);
	} else {
		zend_string_release(data);
	}
	array_init_size(&message->result, 4);
	php_socket_put(&message->result, PHP_SOCKET_KEY_NAME, &name);
	php_socket_put(&message->result, PHP_SOCKET_KEY_CONTROL, &control);
	php_socket_put(&message->result, PHP_SOCKET_KEY_IOV, &pieces);
	php_socket_put_long(&message->result, PHP_SOCKET_KEY_FLAGS, message->ancillary.flags);
}

static void receive_message(incoming *message)
{
	size_t room = MIN((size_t) message->control_size, LARGEST_CONTROL);

	message->ancillary = (php_socket_ancillary){.data = emalloc(room), .size = room};
	message->reception.ancillary = &message->ancillary;
	message->reception.sender = message->wants_name ? &message->sender : NULL;
	/* clang-format off */
	zend_try {
		zend_string *data = php_socket_receive(message->socket, (size_t) message->size, &message->reception);
		if (data) {
			tell_message(message, data);
		}
	} zend_catch { /* LCOV_EXCL_LINE: reached by script/faults --memory, not by a test in PHP */
		/* LCOV_EXCL_START: reached by script/faults --memory, not by a test in PHP */
		/* No memory: the request ends here, and descriptors that arrived must not outlive it. */
		php_socket_control_discard(&message->ancillary);
		zend_bailout();
		/* LCOV_EXCL_STOP */
	} zend_end_try();
	/* clang-format on */
	efree(message->ancillary.data);
}

/* Reads from a copy: conversions may run the script's code, which may change the variable. */
static zend_result read_wishes_of_copy(incoming *message, zval *array)
{
	zval copy;

	/* A warning of the last argument may have run that code as well. */
	if (php_socket_convert_array(&message_place, array, &copy) == FAILURE) {
		return FAILURE;
	}
	zend_result result = read_wishes(message, &copy);
	zval_ptr_dtor(&copy);
	return EG(exception) ? FAILURE : result;
}

PHP_FUNCTION(socket_recvmsg)
{
	zend_object *argument;
	zval *array;
	zend_long flags = 0;
	incoming message;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_ARRAY_EX2(array, false, true, false)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	memset(&message, 0, sizeof(message));
	message.socket = php_socket_open(argument, 1);
	if (!message.socket || !php_socket_int_argument(flags, 3)) {
		RETURN_THROWS();
	}
	if (read_wishes_of_copy(&message, array) == FAILURE || !php_socket_open(argument, 1)) {
		RETURN_FALSE;
	}
	message.reception.flags = (int) flags;
	receive_message(&message);
	if (Z_ISUNDEF(message.result)) {
		php_socket_error(message.socket, "Error in recvmsg", message.reception.error);
		RETURN_FALSE;
	}
	if (php_socket_assign(ZEND_CALL_ARG(execute_data, 2), &message.result) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_LONG((zend_long) message.reception.size);
}

PHP_FUNCTION(socket_cmsg_space)
{
	zend_long level, type, items = 1;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_LONG(level)
		Z_PARAM_LONG(type)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(items)
	ZEND_PARSE_PARAMETERS_END();

	if (!php_socket_int_argument(level, 1) || !php_socket_int_argument(type, 2)
		|| !php_socket_int_argument(items, 3)) {
		RETURN_THROWS();
	}
	if (items < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	size_t space = php_socket_control_space(level, type, items);
	if (space == 0) {
		zend_value_error("Pair level " ZEND_LONG_FMT " and/or type " ZEND_LONG_FMT " is not supported", level, type);
		RETURN_THROWS();
	}
	RETURN_LONG((zend_long) space);
}
