/* sockets_object.c -- the class Socket: the only owner of fds, and the only code that closes them. */

#include "php_sockets.h"
#include "sockets_compat.h"

zend_class_entry *sockets_object_ce;

sockets_ext_table sockets_ext;

void (*sockets_object_unwatch)(sockets_object *socket);

static zend_object_handlers socket_object_handlers;

static zend_always_inline zend_object *init_object(zend_class_entry *ce)
{
	sockets_object *socket = zend_object_alloc(sizeof(sockets_object), ce);

	zend_object_std_init(&socket->std, ce);
	socket->std.handlers = &socket_object_handlers;
	socket->fd = SOCK_ERR;
	socket->key = sockets_counter_alloc_key();
	socket->fork_generation = sockets_counter_fork_generation();
	socket->blocking = true;
	/* These two stay true if another extension creates the Socket; sockets_object_init_fd() resets them. */
	socket->needs_check = true;
	socket->has_other_readers = true;
	return &socket->std;
}

static zend_object *socket_create_object(zend_class_entry *ce)
{
	return init_object(ce);
}

/* The stream outlives the Socket if the script still references it. Otherwise releasing it may run user code, so the
 * Socket is destroyed first. */
static void socket_free_obj(zend_object *object)
{
	sockets_object *socket = sockets_object_from_obj(object);

	if (EXPECTED(!sockets_object_has_stream(socket))) {
		/* If a call fails, ext/sockets closes the fd itself before it frees the Socket that it has created. */
		if (EXPECTED(socket->type != 0 || SOCKETS_G(delegated) == 0)) {
			sockets_object_close(socket);
		}
		zend_object_std_dtor(object);
		return;
	}
	zval stream;
	ZVAL_COPY_VALUE(&stream, &socket->stream);
	zend_object_std_dtor(object);
	zval_ptr_dtor(&stream);
}

static zend_function *socket_get_constructor(zend_object *object)
{
	(void) object;
	zend_throw_error(NULL, "Cannot directly construct Socket, use socket_create() instead");
	return NULL;
}

void sockets_object_set_handlers(zend_class_entry *ce)
{
	ce->create_object = socket_create_object;
	sockets_object_ce = ce;

	memcpy(&socket_object_handlers, &std_object_handlers, sizeof(socket_object_handlers));
	socket_object_handlers.offset = offsetof(sockets_object, std);
	socket_object_handlers.free_obj = socket_free_obj;
	socket_object_handlers.get_constructor = socket_get_constructor;
	socket_object_handlers.clone_obj = NULL;
	socket_object_handlers.compare = zend_objects_not_comparable;
	SOCKETS_COMPAT_SET_DEFAULT_HANDLERS(ce, &socket_object_handlers);
}

sockets_object *sockets_object_create(zval *result)
{
	/* object_init_ex() also handles properties and constants, which this class does not have. Another extension that
	 * depends on ext/sockets may have wrapped create_object. */
	zend_object *object = UNEXPECTED(sockets_ext.has_users)
		? sockets_object_ce->create_object(sockets_object_ce)
		: init_object(sockets_object_ce);

	ZVAL_OBJ(result, object);
	return sockets_object_from_obj(object);
}

void sockets_object_init_fd(sockets_object *socket, php_socket_t fd, int family, int type)
{
	socket->fd = fd;
	socket->family = family;
	socket->needs_check = false;
	socket->has_other_readers = sockets_ext.has_users;
	socket->type = (uint8_t) (type & ~SOCKETS_TYPE_FLAGS);
	socket->blocking = true; /* with SOCK_NONBLOCK too, as in ext/sockets */
}

void sockets_object_attach_stream(sockets_object *socket, php_socket_t fd, int family, int type, zval *stream)
{
	sockets_object_init_fd(socket, fd, family, type);
	sockets_object_set_stream(socket, stream);
}

void sockets_object_set_stream(sockets_object *socket, zval *stream)
{
	if (socket->watch) {
		sockets_object_unwatch(socket);
	}
	ZVAL_COPY(&socket->stream, stream);
	socket->needs_check = true;
}

int sockets_object_family(sockets_object *socket)
{
	if (UNEXPECTED(socket->family == AF_UNSPEC)) {
		socket->family = sockets_platform_family(socket->fd);
	}
	return socket->family;
}

void sockets_object_adopt(sockets_object *socket)
{
	int type;

	if (sockets_platform_sock_type(socket->fd, &type) != 0) {
		return; /* not a socket any more: the next system call reports it */
	}
	socket->type = (uint8_t) type;
	socket->needs_check = sockets_object_has_stream(socket);
	sockets_platform_set_nosigpipe(socket->fd);
	if (!sockets_object_has_stream(socket) && SOCKETS_G(close_on_exec)) {
		sockets_platform_set_cloexec(socket->fd);
	}
}

void sockets_object_fill_layout_members(sockets_object *socket)
{
	if (sockets_ext.call) {
		(void) sockets_object_family(socket);
	}
	if (sockets_ext.call || SOCKETS_COMPAT_ACCEPT_KEEPS_NONBLOCK) {
		socket->blocking = sockets_platform_is_blocking(socket->fd, true);
	}
}

/* PHP clears the pointer of a resource before it closes the stream. */
php_stream *sockets_object_stream(const sockets_object *socket)
{
	return sockets_object_has_stream(socket) ? Z_RES(socket->stream)->ptr : NULL;
}

bool sockets_object_check_open(sockets_object *socket)
{
	if (sockets_object_has_stream(socket) && !sockets_object_stream(socket)) {
		socket->fd = SOCK_ERR;
	}
	if (socket->fd == SOCK_ERR) {
		return false;
	}
	if (socket->type == 0) {
		sockets_object_adopt(socket);
	}
	return true;
}

/* The Socket keeps its reference to the resource until it is freed, so that the resource outlives its own close. */
static void close_stream_and_fd(sockets_object *socket)
{
	php_stream *stream = sockets_object_stream(socket);

	if (stream && (stream->flags & PHP_STREAM_FLAG_NO_FCLOSE)) {
		/* A filter of the stream is running and still needs the stream. fclose() refuses too. */
		php_error_docref(NULL, E_WARNING, "cannot close the provided stream, as it must not be manually closed");
		return;
	}
	socket->fd = SOCK_ERR; /* first, since closing runs the stream's filters, which may use the Socket */
	if (stream && !stream->in_free) {
		int persistent = stream->is_persistent ? PHP_STREAM_FREE_CLOSE_PERSISTENT : 0;
		php_stream_free(stream, PHP_STREAM_FREE_KEEP_RSRC | PHP_STREAM_FREE_CLOSE | persistent);
	}
}

void sockets_object_close(sockets_object *socket)
{
	if (sockets_object_has_stream(socket)) {
		close_stream_and_fd(socket);
	} else if (socket->fd != SOCK_ERR) {
		if (socket->watch) {
			sockets_object_unwatch(socket);
		}
		closesocket(socket->fd);
		socket->fd = SOCK_ERR;
	}
}

/* LCOV_EXCL_START: reached by script/faults --memory; by a PHP test only since Linux 6.5 (SCM_PIDFD) */
void sockets_object_close_fds(const int *fds, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (fds[i] >= 0) {
			closesocket(fds[i]);
		}
	}
}
/* LCOV_EXCL_STOP */
