/* sockets_error.c -- reports failed system calls; socket_last_error, socket_clear_error and socket_strerror. */

#include "sockets_error.h"
#include "sockets_argument.h"

/* Size in bytes; more than the longest error text of any known libc. */
#define TEXT_SIZE 256

/* Returns the text, which is either in the buffer or static. */
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

/* Clears the last error of ext/sockets, which is older than ours: another extension has made ext/sockets set it, or a
 * delegated call whose warning a user error handler is handling. */
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
	if (UNEXPECTED(sockets_ext.has_users || SOCKETS_G(delegated) > 0)) {
		clear_older_error();
	}
}

void sockets_error_report(sockets_object *socket, const char *message, int error)
{
	if (UNEXPECTED(EG(exception))) {
		return; /* thrown by a signal handler that has interrupted the call */
	}
	sockets_error_set(socket, error);
	if (!is_reported_without_warning(error)) {
		char buffer[TEXT_SIZE];
		php_error_docref(NULL, E_WARNING, "%s [%d]: %s", message, error, error_text(error, buffer));
	}
}

/* Returns a pointer to the last error of the call's optional Socket, or to the global one if there is no Socket.
 * Returns NULL with an exception thrown if the argument is invalid. */
static int *last_error_of_arg(zend_execute_data *execute_data)
{
	zend_object *socket_obj = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(socket_obj, sockets_object_ce)
	ZEND_PARSE_PARAMETERS_END_EX(return NULL);

	if (!socket_obj) {
		/* ext/sockets may have set a newer one: in a delegated call whose user error handler is running, or on behalf
		 * of another extension. */
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
