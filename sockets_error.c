/* sockets_error.c -- the one way a failed system call is reported, and the functions that ask for it. */

#include "sockets_error.h"
#include "sockets_argument.h"

/* Longer than any text that a system is known to have. */
#define TEXT_SIZE 256

/* The text is in the buffer or static. */
static const char *text_of(int error, char buffer[TEXT_SIZE])
{
	return error < PHP_SOCKET_HOST_ERRORS
		? php_socket_platform_host_strerror(PHP_SOCKET_HOST_ERRORS - error, buffer, TEXT_SIZE)
		: php_socket_platform_strerror(error, buffer, TEXT_SIZE);
}

static bool is_silent(int error)
{
	return PHP_IS_TRANSIENT_ERROR(error) || error == EINPROGRESS;
}

/* Clears the one that another extension has made ext/sockets set, which is older than ours. */
static ZEND_COLD zend_never_inline void clear_older_error(void)
{
	int error = SOCKETS_G(last_error);

	sockets_ext.fetch_error(EG(current_execute_data));
	SOCKETS_G(last_error) = error;
}

void php_socket_set_error(php_socket *socket, int error)
{
	SOCKETS_G(last_error) = error;
	if (socket) {
		socket->error = error;
	}
	if (UNEXPECTED(sockets_ext.has_users)) {
		clear_older_error();
	}
}

void php_socket_error(php_socket *socket, const char *message, int error)
{
	php_socket_set_error(socket, error);
	if (!is_silent(error)) {
		char buffer[TEXT_SIZE];
		php_error_docref(NULL, E_WARNING, "%s [%d]: %s", message, error, text_of(error, buffer));
	}
}

/* Where the last error is kept that the one optional Socket of a call asks for, or NULL after
 * throwing. */
static int *last_error_argument(zend_execute_data *execute_data)
{
	zend_object *argument = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(argument, php_socket_class)
	ZEND_PARSE_PARAMETERS_END_EX(return NULL);

	if (!argument) {
		/* A user error handler asks, before the call returns; or another extension has made ext/sockets set it. */
		if (UNEXPECTED(SOCKETS_G(delegated) > 0 || sockets_ext.has_users)) {
			sockets_ext.fetch_error(execute_data);
		}
		return &SOCKETS_G(last_error);
	}
	php_socket *socket = php_socket_open(argument, 1);
	return socket ? &socket->error : NULL;
}

PHP_FUNCTION(socket_last_error)
{
	int *error = last_error_argument(execute_data);

	if (!error) {
		RETURN_THROWS();
	}
	RETURN_LONG(*error);
}

PHP_FUNCTION(socket_clear_error)
{
	int *error = last_error_argument(execute_data);

	(void) return_value;
	if (!error) {
		RETURN_THROWS();
	}
	*error = 0;
}

PHP_FUNCTION(socket_strerror)
{
	zend_long error;
	char buffer[TEXT_SIZE];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(error)
	ZEND_PARSE_PARAMETERS_END();

	if (!php_socket_int_argument(error, 1)) {
		RETURN_THROWS();
	}
	RETURN_STRING(text_of((int) error, buffer));
}
