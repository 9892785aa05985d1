/* sockets_io.c -- data in and out of one socket. */

#include "php_sockets.h"
#include "sockets_error.h"
#include "sockets_receive.h"

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
	/* ext/sockets refuses these in silence, and scripts may count on it. */
	if (length < 1 || length == ZEND_LONG_MAX) {
		RETURN_FALSE;
	}

	int error;
	zend_string *data = mode == PHP_SOCKET_NORMAL_READ
		? php_socket_receive_line(socket, (size_t) length, &error)
		: php_socket_receive(socket, (size_t) length, &error);
	if (!data) {
		php_socket_error(socket, "unable to read from socket", error);
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
	ssize_t written = php_socket_platform_send(socket->descriptor, ZSTR_VAL(data), size);
	if (written < 0) {
		php_socket_error(socket, "unable to write to socket", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_LONG(written);
}
