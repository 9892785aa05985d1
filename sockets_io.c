/* sockets_io.c -- sends and receives on one socket. */

#include "php_sockets.h"
#include "sockets_address.h"
#include "sockets_argument.h"
#include "sockets_error.h"
#include "sockets_receive.h"
#include "sockets_restart.h"

/* For other lengths ext/sockets returns false without a warning, and scripts may rely on that. */
static bool is_valid_read_length(zend_long length)
{
	return length >= 1 && length < ZEND_LONG_MAX;
}

PHP_FUNCTION(socket_read)
{
	zend_object *socket_obj;
	zend_long length, mode = SOCKETS_BINARY_READ;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_LONG(length)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(mode)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (!is_valid_read_length(length)) {
		RETURN_FALSE;
	}

	sockets_receive_params params = {.flags = 0};
	zend_string *data = mode == SOCKETS_NORMAL_READ
		? sockets_receive_line(socket, (size_t) length, &params.error)
		: sockets_receive(socket, (size_t) length, &params);
	if (!data) {
		sockets_error_report(socket, "unable to read from socket", params.error);
		RETURN_FALSE;
	}
	RETURN_STR(data);
}

PHP_FUNCTION(socket_write)
{
	zend_object *socket_obj;
	zend_string *data;
	zend_long length = 0;
	bool length_is_null = true;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_STR(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(length, length_is_null)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (length < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		RETURN_THROWS();
	}

	size_t size = length_is_null ? ZSTR_LEN(data) : MIN((size_t) length, ZSTR_LEN(data));
	ssize_t written = sockets_restart_send(socket, ZSTR_VAL(data), size, 0, NULL);
	if (written < 0) {
		sockets_error_report(socket, "unable to write to socket", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_LONG(written);
}

/* Returns the number of bytes to send, or -1 with a ValueError thrown. */
static zend_long check_send_args(const zend_string *data, zend_long length, zend_long flags)
{
	if (length < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		return -1;
	}
	return sockets_argument_check_int(flags, 4) ? MIN(length, (zend_long) ZSTR_LEN(data)) : -1;
}

static void return_bytes_sent(zval *return_value, sockets_object *socket, ssize_t sent)
{
	if (sent < 0) {
		sockets_error_report(socket, "Unable to write to socket", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_LONG(sent);
}

PHP_FUNCTION(socket_send)
{
	zend_object *socket_obj;
	zend_string *data;
	zend_long length, flags;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_STR(data)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket || (length = check_send_args(data, length, flags)) < 0) {
		RETURN_THROWS();
	}
	return_bytes_sent(return_value, socket,
		sockets_restart_send(socket, ZSTR_VAL(data), (size_t) length, (int) flags, NULL));
}

PHP_FUNCTION(socket_sendto)
{
	zend_object *socket_obj;
	zend_string *data;
	zend_long length, flags;
	sockets_address_args to = {.host_argument = 5, .port_argument = 6, .port_is_null = true};
	sockets_address address;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_STR(data)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
		Z_PARAM_STR(to.host)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(to.port, to.port_is_null)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket || (length = check_send_args(data, length, flags)) < 0) {
		RETURN_THROWS();
	}
	if (sockets_address_is_foreign(socket)) {
		sockets_argument_replace_long(execute_data, 3, length);
		sockets_argument_replace_long(execute_data, 4, flags);
		if (!to.port_is_null) {
			sockets_argument_replace_long(execute_data, 6, to.port);
		}
		if (sockets_ext_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
			return;
		}
	}
	if (sockets_address_from_args(&address, socket, &to) == FAILURE) {
		RETURN_FALSE;
	}
	return_bytes_sent(return_value, socket,
		sockets_restart_send(socket, ZSTR_VAL(data), (size_t) length, (int) flags, &address));
}

PHP_FUNCTION(socket_recv)
{
	zend_object *socket_obj;
	zval *ref, value;
	zend_long length, flags;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_ZVAL(ref)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket || !sockets_argument_check_int(flags, 4)) {
		RETURN_THROWS();
	}
	if (!is_valid_read_length(length)) {
		RETURN_FALSE;
	}

	sockets_receive_params params = {.flags = (int) flags};
	zend_string *data = sockets_receive(socket, (size_t) length, &params);
	if (UNEXPECTED(EG(exception))) { /* thrown by a signal handler */
		RETURN_THROWS();
	}
	if (!data) {
		sockets_error_set(socket, params.error);
	}
	if (data && ZSTR_LEN(data) > 0) {
		ZVAL_STR(&value, data);
	} else {
		ZVAL_NULL(&value); /* at EOF too, as in ext/sockets */
	}
	if (sockets_argument_assign_ref(ref, &value) == FAILURE) {
		RETURN_THROWS();
	}
	if (!data) {
		sockets_error_report(socket, "Unable to read from socket", params.error);
		RETURN_FALSE;
	}
	RETURN_LONG((zend_long) params.size);
}

/* Checks that there is an argument for each part of the sender's address. Returns true, or false with an exception
 * thrown. */
static bool check_recvfrom_refs(sockets_object *socket, const zval *port)
{
	int family = sockets_object_family(socket);

	if (!sockets_address_check_family(family)) {
		return false;
	}
	if (!port && sockets_address_has_port(family)) {
		zend_argument_count_error("%s() expects exactly 6 arguments"
								  " when argument #1 ($socket) is of type AF_INET or AF_INET6",
			get_active_function_name());
		return false;
	}
	return true;
}

/* Assigns the data and the sender's address to the by-reference arguments. Consumes the data. Returns SUCCESS, or
 * FAILURE with an exception thrown. */
static zend_result assign_recvfrom_refs(sockets_object *socket, zend_string *data, sockets_address *sender,
	zval *args)
{
	zval *const variables[] = {&args[1], &args[4], &args[5]};
	zval values[3];

	ZVAL_STR(&values[0], data);
	uint32_t count = 1 + sockets_address_to_zvals(sender, sockets_object_family(socket), &values[1], &values[2]);
	return sockets_argument_assign_refs(count, variables, values);
}

PHP_FUNCTION(socket_recvfrom)
{
	zend_object *socket_obj;
	zval *ref, *host, *port = NULL;
	zend_long length, flags;
	sockets_address sender;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_ZVAL(ref)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
		Z_PARAM_ZVAL(host)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(port)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket || !sockets_argument_check_int(flags, 4)) {
		RETURN_THROWS();
	}
	if (!is_valid_read_length(length)) {
		RETURN_FALSE;
	}
	if (sockets_address_is_foreign(socket)) {
		sockets_argument_replace_long(execute_data, 3, length);
		sockets_argument_replace_long(execute_data, 4, flags);
		if (sockets_ext_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
			return;
		}
	}
	if (!check_recvfrom_refs(socket, port)) {
		RETURN_THROWS();
	}

	sockets_receive_params params = {.flags = (int) flags, .sender = &sender};
	zend_string *data = sockets_receive(socket, (size_t) length, &params);
	if (!data) {
		/* ext/sockets capitalizes only one of the two messages. */
		sockets_error_report(socket, socket->family == AF_INET6 ? "unable to recvfrom" : "Unable to recvfrom",
			params.error);
		RETURN_FALSE;
	}
	if (assign_recvfrom_refs(socket, data, &sender, ZEND_CALL_ARG(execute_data, 1)) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_LONG((zend_long) params.size);
}

#ifdef SOCKETS_HAS_ATMARK
PHP_FUNCTION(socket_atmark)
{
	zend_object *socket_obj;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	int at_mark = sockets_platform_at_mark(socket->fd);
	if (at_mark < 0) {
		sockets_error_report(socket, "Unable to apply sockmark", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_BOOL(at_mark);
}
#endif
