/* sockets_mode.c -- socket_set_block(), socket_set_nonblock(). */

#include "php_sockets.h"
#include "sockets_error.h"

/* Sets the mode through the stream if one owns the fd, since the stream keeps its own copy of the mode. If the stream
 * refuses, does not retry on the fd: stream and fd would disagree about the mode.
 * Returns true, or false with the error in php_socket_errno(). */
static bool set_blocking_mode(sockets_object *socket, bool blocking)
{
	php_stream *stream = sockets_object_stream(socket);
	int result = PHP_STREAM_OPTION_RETURN_NOTIMPL;

	if (stream) {
		result = php_stream_set_option(stream, PHP_STREAM_OPTION_BLOCKING, blocking, NULL);
	}
	return result == PHP_STREAM_OPTION_RETURN_NOTIMPL
		? sockets_platform_set_blocking(socket->fd, blocking) == 0
		: result != PHP_STREAM_OPTION_RETURN_ERR;
}

static void set_mode_from_args(INTERNAL_FUNCTION_PARAMETERS, bool blocking, const char *err_msg)
{
	zend_object *socket_obj;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (!set_blocking_mode(socket, blocking)) {
		sockets_error_report(socket, err_msg, php_socket_errno());
		RETURN_FALSE;
	}
	socket->blocking = blocking;
	RETURN_TRUE;
}

PHP_FUNCTION(socket_set_block)
{
	set_mode_from_args(INTERNAL_FUNCTION_PARAM_PASSTHRU, true, "unable to set blocking mode");
}

PHP_FUNCTION(socket_set_nonblock)
{
	set_mode_from_args(INTERNAL_FUNCTION_PARAM_PASSTHRU, false, "unable to set nonblocking mode");
}
