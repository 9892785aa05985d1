/* sockets_io.c -- data in and out of one socket. */

#include "php_sockets.h"
#include "sockets_address.h"
#include "sockets_argument.h"
#include "sockets_error.h"
#include "sockets_receive.h"

/* ext/sockets refuses other lengths in silence, and scripts may count on it. */
static bool is_length(zend_long length)
{
	return length >= 1 && length < ZEND_LONG_MAX;
}

PHP_FUNCTION(socket_read)
{
	zend_object *argument;
	zend_long length, mode = PHP_SOCKET_BINARY_READ;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_LONG(length)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(mode)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (!is_length(length)) {
		RETURN_FALSE;
	}

	php_socket_reception reception = {.flags = 0};
	zend_string *data = mode == PHP_SOCKET_NORMAL_READ
		? php_socket_receive_line(socket, (size_t) length, &reception.error)
		: php_socket_receive(socket, (size_t) length, &reception);
	if (!data) {
		php_socket_error(socket, "unable to read from socket", reception.error);
		RETURN_FALSE;
	}
	RETURN_STR(data);
}

PHP_FUNCTION(socket_write)
{
	zend_object *argument;
	zend_string *data;
	zend_long length = 0;
	bool whole = true;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_STR(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(length, whole)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (length < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		RETURN_THROWS();
	}

	size_t size = whole ? ZSTR_LEN(data) : MIN((size_t) length, ZSTR_LEN(data));
	ssize_t written = php_socket_platform_send(socket->descriptor, ZSTR_VAL(data), size, 0);
	if (written < 0) {
		php_socket_error(socket, "unable to write to socket", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_LONG(written);
}

/* Returns the length that is to be sent, or -1 after throwing. */
static zend_long check_sending(const zend_string *data, zend_long length, zend_long flags)
{
	if (length < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		return -1;
	}
	return php_socket_int_argument(flags, 4) ? MIN(length, (zend_long) ZSTR_LEN(data)) : -1;
}

static void return_sent(zval *return_value, php_socket *socket, ssize_t sent)
{
	if (sent < 0) {
		php_socket_error(socket, "Unable to write to socket", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_LONG(sent);
}

PHP_FUNCTION(socket_send)
{
	zend_object *argument;
	zend_string *data;
	zend_long length, flags;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_STR(data)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket || (length = check_sending(data, length, flags)) < 0) {
		RETURN_THROWS();
	}
	return_sent(return_value, socket,
		php_socket_platform_send(socket->descriptor, ZSTR_VAL(data), (size_t) length, (int) flags));
}

PHP_FUNCTION(socket_sendto)
{
	zend_object *argument;
	zend_string *data;
	zend_long length, flags;
	php_socket_address_arguments to = {.host_argument = 5, .port_argument = 6, .lacks_port = true};
	php_socket_address address;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_STR(data)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
		Z_PARAM_STR(to.host)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(to.port, to.lacks_port)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket || (length = check_sending(data, length, flags)) < 0) {
		RETURN_THROWS();
	}
	if (php_socket_address_is_foreign(socket) && sockets_delegate_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
		return;
	}
	if (php_socket_address_read(&address, socket, &to) == FAILURE) {
		RETURN_FALSE;
	}
	return_sent(return_value, socket,
		php_socket_platform_send_to(socket->descriptor, ZSTR_VAL(data), (size_t) length, (int) flags, &address));
}

PHP_FUNCTION(socket_recv)
{
	zend_object *argument;
	zval *variable, value;
	zend_long length, flags;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_ZVAL(variable)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket || !php_socket_int_argument(flags, 4)) {
		RETURN_THROWS();
	}
	if (!is_length(length)) {
		RETURN_FALSE;
	}

	php_socket_reception reception = {.flags = (int) flags};
	zend_string *data = php_socket_receive(socket, (size_t) length, &reception);
	if (!data) {
		php_socket_set_error(socket, reception.error);
	}
	if (data && ZSTR_LEN(data) > 0) {
		ZVAL_STR(&value, data);
	} else {
		ZVAL_NULL(&value); /* at the end too, as ext/sockets has it */
	}
	if (php_socket_assign(variable, &value) == FAILURE) {
		RETURN_THROWS();
	}
	if (!data) {
		php_socket_error(socket, "Unable to read from socket", reception.error);
		RETURN_FALSE;
	}
	RETURN_LONG((zend_long) reception.size);
}

/* Whether the sender's address has variables to go to; false after throwing. */
static bool check_variables(php_socket *socket, const zval *port)
{
	if (!php_socket_address_check_family(socket)) {
		return false;
	}
	if (!port && php_socket_address_has_port(php_socket_family(socket))) {
		zend_wrong_param_count();
		return false;
	}
	return true;
}

/* Puts what was received into the variables among the arguments. FAILURE after throwing. */
static zend_result assign_received(php_socket *socket, zend_string *data, php_socket_address *sender,
	zval *arguments)
{
	zval *const variables[] = {&arguments[1], &arguments[4], &arguments[5]};
	zval values[3];

	ZVAL_STR(&values[0], data);
	uint32_t count = 1 + php_socket_address_tell(sender, php_socket_family(socket), &values[1], &values[2]);
	return php_socket_assign_all(count, variables, values);
}

PHP_FUNCTION(socket_recvfrom)
{
	zend_object *argument;
	zval *variable, *host, *port = NULL;
	zend_long length, flags;
	php_socket_address sender;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_ZVAL(variable)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
		Z_PARAM_ZVAL(host)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(port)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket || !php_socket_int_argument(flags, 4)) {
		RETURN_THROWS();
	}
	if (!is_length(length)) {
		RETURN_FALSE;
	}
	if (php_socket_address_is_foreign(socket) && sockets_delegate_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
		return;
	}
	if (!check_variables(socket, port)) {
		RETURN_THROWS();
	}

	php_socket_reception reception = {.flags = (int) flags, .sender = &sender};
	zend_string *data = php_socket_receive(socket, (size_t) length, &reception);
	if (!data) {
		php_socket_error(socket, "Unable to recvfrom", reception.error);
		RETURN_FALSE;
	}
	if (assign_received(socket, data, &sender, ZEND_CALL_ARG(execute_data, 1)) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_LONG((zend_long) reception.size);
}

#ifdef PHP_SOCKET_HAS_MARK
PHP_FUNCTION(socket_atmark)
{
	zend_object *argument;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	int at_mark = php_socket_platform_at_mark(socket->descriptor);
	if (at_mark < 0) {
		php_socket_error(socket, "Unable to apply sockmark", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_BOOL(at_mark);
}
#endif
