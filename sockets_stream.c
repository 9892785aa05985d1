/* sockets_stream.c -- socket_import_stream(), socket_export_stream(): a Socket shares an fd that its stream owns. */

#include "php_sockets.h"
#include "sockets_error.h"
#include "sockets_receive.h"

#include "ext/standard/file.h"

PHP_FUNCTION(socket_import_stream)
{
	zval *zstream, result;
	php_stream *stream;
	php_socket_t fd;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_RESOURCE(zstream)
	ZEND_PARSE_PARAMETERS_END();

	php_stream_from_zval(stream, zstream);
	/* A userspace stream only exposes the fd of another stream, so the Socket would not be closed with it. */
	if (php_stream_is(stream, PHP_STREAM_IS_USERSPACE)) {
		php_error_docref(NULL, E_WARNING, "Cannot represent a stream of type %s as a Socket Descriptor",
			stream->ops->label);
		RETURN_FALSE;
	}
	/* Emits E_WARNING if the stream has no socket. */
	if (php_stream_cast(stream, PHP_STREAM_AS_SOCKETD, (void **) &fd, true) == FAILURE) {
		RETURN_FALSE;
	}
	/* The cast may also warn about lost buffered data. A user error handler may then throw, or close the stream. */
	if (EG(exception)) {
		RETURN_THROWS();
	}
	php_stream_from_zval(stream, zstream);
	int family = sockets_platform_family(fd), type;
	if (family == AF_UNSPEC || sockets_platform_sock_type(fd, &type) != 0) {
		sockets_error_report(NULL, "Unable to obtain socket family", php_socket_errno());
		RETURN_FALSE;
	}
	sockets_object *socket = sockets_object_create(&result);
	sockets_platform_set_nosigpipe(fd);
	sockets_object_attach_stream(socket, fd, family, type, zstream);
	sockets_receive_mark_other_readers(socket);
	sockets_object_fill_layout_members(socket);
	/* Data that the stream reads ahead is lost to the Socket. Unbuffered, fread() does not read ahead; fgets() does. */
	php_stream_set_option(stream, PHP_STREAM_OPTION_READ_BUFFER, PHP_STREAM_BUFFER_NONE, NULL);
	RETURN_COPY_VALUE(&result);
}

/* PHP's own transports. Their streams support more than generic socket streams, such as stream_socket_accept(). */
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

	/* socket->type may differ from the actual type: Linux turns SOCK_RAW of AF_UNIX into SOCK_DGRAM. */
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

/* Creates a stream of the matching transport, or a generic socket stream, with the fd of the Socket.
 * Returns NULL on failure. */
static php_stream *create_stream_from_fd(sockets_object *socket)
{
	const char *transport = find_transport(socket);

	if (!transport) {
		return php_stream_sock_open_from_socket(socket->fd, NULL);
	}
	/* Neither STREAM_XPORT_CLIENT nor STREAM_XPORT_SERVER: does not connect or bind. */
	php_stream *stream = php_stream_xport_create(transport, strlen(transport), 0, 0, NULL, NULL, NULL, NULL, NULL);
	if (stream) {
		((php_netstream_data_t *) stream->abstract)->socket = socket->fd;
	}
	return stream;
}

PHP_FUNCTION(socket_export_stream)
{
	zend_object *socket_obj;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (sockets_object_has_stream(socket)) {
		RETURN_COPY(&socket->stream);
	}
	php_stream *stream = create_stream_from_fd(socket);
	if (!stream) {
		/* LCOV_EXCL_START: PHP always has these transports, and running out of memory ends the request */
		php_error_docref(NULL, E_WARNING, "failed to create stream");
		RETURN_FALSE;
		/* LCOV_EXCL_STOP */
	}
	php_stream_to_zval(stream, return_value);
	sockets_object_set_stream(socket, return_value);
	sockets_receive_mark_other_readers(socket);
	bool blocking = sockets_platform_is_blocking(socket->fd, socket->blocking);
	php_stream_set_option(stream, PHP_STREAM_OPTION_BLOCKING, blocking, NULL);
}
