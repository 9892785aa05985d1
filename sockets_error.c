/* sockets_error.c -- the one way a failed system call is reported, and the functions that ask for it. */

#include "sockets_error.h"
#include "sockets_argument.h"

/* Longer than any text that a system is known to have. */
#define TEXT_SIZE 256

/* The text is in the buffer or static. */
static const char *error_text(int error, char buffer[TEXT_SIZE])
{
	return error < SOCKETS_ERROR_HOST_BASE
		? sockets_platform_host_strerror(SOCKETS_ERROR_HOST_BASE - error, buffer, TEXT_SIZE)
		: sockets_platform_strerror(error, buffer, TEXT_SIZE);
}

static bool is_reported_without_warning(int error)
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

void sockets_error_set(sockets_object *socket, int error)
{
	SOCKETS_G(last_error) = error;
	if (socket) {
		socket->error = error;
	}
	if (UNEXPECTED(sockets_ext.has_users)) {
		clear_older_error();
	}
}

void sockets_error_report(sockets_object *socket, const char *message, int error)
{
	sockets_error_set(socket, error);
	if (!is_reported_without_warning(error)) {
		char buffer[TEXT_SIZE];
		php_error_docref(NULL, E_WARNING, "%s [%d]: %s", message, error, error_text(error, buffer));
	}
}

/* Where the last error is kept that the one optional Socket of a call asks for, or NULL after
 * throwing. */
static int *last_error_of_arg(zend_execute_data *execute_data)
{
	zend_object *socket_obj = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(socket_obj, sockets_object_ce)
	ZEND_PARSE_PARAMETERS_END_EX(return NULL);

	if (!socket_obj) {
		/* A user error handler asks, before the call returns; or another extension has made ext/sockets set it. */
		if (UNEXPECTED(SOCKETS_G(delegated) > 0 || sockets_ext.has_users)) {
			sockets_ext.fetch_error(execute_data);
		}
		return &SOCKETS_G(last_error);
	}
	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	return socket ? &socket->error : NULL;
}

PHP_FUNCTION(socket_last_error)
{
	int *error = last_error_of_arg(execute_data);

	if (!error) {
		RETURN_THROWS();
	}
	RETURN_LONG(*error);
}

PHP_FUNCTION(socket_clear_error)
{
	int *error = last_error_of_arg(execute_data);

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

	if (!sockets_argument_check_int(error, 1)) {
		RETURN_THROWS();
	}
	RETURN_STRING(error_text((int) error, buffer));
}
