/* sockets_stream.c -- a Socket of a stream, and a stream of a Socket: one descriptor, which the stream owns. */

#include "php_sockets.h"
#include "sockets_error.h"
#include "sockets_receive.h"

#include "ext/standard/file.h"

PHP_FUNCTION(socket_import_stream)
{
	zval *argument, result;
	php_stream *stream;
	php_socket_t fd;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_RESOURCE(argument)
	ZEND_PARSE_PARAMETERS_END();

	php_stream_from_zval(stream, argument);
	/* A stream of a wrapper in PHP lends another's descriptor, and would not end with it. */
	if (php_stream_is(stream, PHP_STREAM_IS_USERSPACE)) {
		php_error_docref(NULL, E_WARNING, "Cannot represent a stream of type %s as a Socket Descriptor",
			stream->ops->label);
		RETURN_FALSE;
	}
	/* Warns if there is no socket in it. */
	if (php_stream_cast(stream, PHP_STREAM_AS_SOCKETD, (void **) &fd, true) == FAILURE) {
		RETURN_FALSE;
	}
	/* It warns of lost data as well, and a handler of that may throw, or close the stream. */
	if (EG(exception)) {
		RETURN_THROWS();
	}
	php_stream_from_zval(stream, argument);
	int family = sockets_platform_family(fd), type;
	if (family == AF_UNSPEC || sockets_platform_sock_type(fd, &type) != 0) {
		sockets_error_report(NULL, "Unable to obtain socket family", php_socket_errno());
		RETURN_FALSE;
	}
	sockets_object *socket = sockets_object_create(&result);
	sockets_platform_set_nosigpipe(fd);
	sockets_object_attach_stream(socket, fd, family, type, argument);
	sockets_receive_mark_shared(socket);
	sockets_object_fill_shared_members(socket);
	/* What the stream reads ahead is lost to the Socket: after this fread() does not, while fgets() still does. */
	php_stream_set_option(stream, PHP_STREAM_OPTION_READ_BUFFER, PHP_STREAM_BUFFER_NONE, NULL);
	RETURN_COPY_VALUE(&result);
}

/* PHP's own transports, which know what the script may ask of such a stream. */
static const struct {
	int family, type;
	const char *transport;
} transports[] = {
	{AF_INET, SOCK_STREAM, "tcp://"},
	{AF_INET6, SOCK_STREAM, "tcp://"},
	{AF_INET, SOCK_DGRAM, "udp://"},
	{AF_INET6, SOCK_DGRAM, "udp://"},
	{AF_UNIX, SOCK_STREAM, "unix://"},
	{AF_UNIX, SOCK_DGRAM, "udg://"},
};

static const char *find_transport(sockets_object *socket)
{
	int family = sockets_object_family(socket), type;

	/* The system has the last word: SOCK_RAW of AF_UNIX becomes SOCK_DGRAM. */
	if (sockets_platform_sock_type(socket->fd, &type) != 0) {
		return NULL;
	}
	for (size_t i = 0; i < sizeof(transports) / sizeof(*transports); i++) {
		if (transports[i].family == family && transports[i].type == type) {
			return transports[i].transport;
		}
	}
	return NULL;
}

/* A stream of the transport that fits, or a generic one, with the descriptor. NULL after warning. */
static php_stream *create_stream_from_fd(sockets_object *socket)
{
	const char *transport = find_transport(socket);

	if (!transport) {
		return php_stream_sock_open_from_socket(socket->fd, NULL);
	}
	/* Neither client nor server: nothing is connected. */
	php_stream *stream = php_stream_xport_create(transport, strlen(transport), 0, 0, NULL, NULL, NULL, NULL, NULL);
	if (stream) {
		((php_netstream_data_t *) stream->abstract)->socket = socket->fd;
	}
	return stream;
}

PHP_FUNCTION(socket_export_stream)
{
	zend_object *argument;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(argument, sockets_object_ce)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(argument, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (sockets_object_has_stream(socket)) {
		RETURN_COPY(&socket->stream);
	}
	php_stream *stream = create_stream_from_fd(socket);
	if (!stream) {
		/* LCOV_EXCL_START: PHP always has these transports, and no memory ends the request */
		php_error_docref(NULL, E_WARNING, "failed to create stream");
		RETURN_FALSE;
		/* LCOV_EXCL_STOP */
	}
	php_stream_to_zval(stream, return_value);
	sockets_object_set_stream(socket, return_value);
	sockets_receive_mark_shared(socket);
	bool blocking = sockets_platform_is_blocking(socket->fd, socket->blocking);
	php_stream_set_option(stream, PHP_STREAM_OPTION_BLOCKING, blocking, NULL);
}
