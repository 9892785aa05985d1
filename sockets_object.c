/* sockets_object.c -- the class Socket: the only owner of descriptors, and all that closes them. */

#include "php_sockets.h"
#include "sockets_compat.h"

zend_class_entry *php_socket_class;

sockets_delegate sockets_ext;

static zend_object_handlers handlers;

static zend_always_inline zend_object *init_object(zend_class_entry *class)
{
	php_socket *socket = zend_object_alloc(sizeof(php_socket), class);

	zend_object_std_init(&socket->std, class);
	socket->std.handlers = &handlers;
	socket->descriptor = SOCK_ERR;
	socket->key = php_socket_platform_counter_key();
	socket->forks = php_socket_platform_forks();
	socket->blocking = true;
	/* Unless php_socket_own() gives it its descriptor. */
	socket->needs_check = true;
	socket->uncounted = true;
	return &socket->std;
}

static zend_object *create_object(zend_class_entry *class)
{
	return init_object(class);
}

/* The stream outlives the Socket as long as the script has it. If not, closing it may run the script's
 * code, which must not find the Socket any more. */
static void free_object(zend_object *object)
{
	php_socket *socket = php_socket_from_object(object);

	if (EXPECTED(!php_socket_has_stream(socket))) {
		php_socket_close(socket);
		zend_object_std_dtor(object);
		return;
	}
	zval stream;
	ZVAL_COPY_VALUE(&stream, &socket->stream);
	zend_object_std_dtor(object);
	zval_ptr_dtor(&stream);
}

static zend_function *refuse_constructor(zend_object *object)
{
	(void) object;
	zend_throw_error(NULL, "Cannot directly construct Socket, use socket_create() instead");
	return NULL;
}

void php_socket_object_startup(zend_class_entry *class)
{
	class->create_object = create_object;
	php_socket_class = class;

	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(php_socket, std);
	handlers.free_obj = free_object;
	handlers.get_constructor = refuse_constructor;
	handlers.clone_obj = NULL;
	handlers.compare = zend_objects_not_comparable;
	SOCKETS_COMPAT_SET_DEFAULT_HANDLERS(class, &handlers);
}

php_socket *php_socket_create(zval *result)
{
	/* object_init_ex() is for classes with properties and constants. An extension that uses ours may have wrapped the
	 * handler. */
	zend_object *object = UNEXPECTED(sockets_ext.has_users)
		? php_socket_class->create_object(php_socket_class)
		: init_object(php_socket_class);

	ZVAL_OBJ(result, object);
	return php_socket_from_object(object);
}

void php_socket_own(php_socket *socket, php_socket_t descriptor, int family, int type)
{
	socket->descriptor = descriptor;
	socket->family = family;
	socket->needs_check = false;
	socket->uncounted = sockets_ext.has_users;
	socket->type = (uint8_t) (type & ~PHP_SOCKET_TYPE_FLAGS);
	socket->blocking = !PHP_SOCKET_IS_NONBLOCKING_TYPE(type);
}

void php_socket_borrow(php_socket *socket, php_socket_t descriptor, int family, int type, zval *stream)
{
	php_socket_own(socket, descriptor, family, type);
	php_socket_give_to_stream(socket, stream);
}

void php_socket_give_to_stream(php_socket *socket, zval *stream)
{
	ZVAL_COPY(&socket->stream, stream);
	socket->needs_check = true;
}

int php_socket_family(php_socket *socket)
{
	if (UNEXPECTED(socket->family == AF_UNSPEC)) {
		socket->family = php_socket_platform_family(socket->descriptor);
	}
	return socket->family;
}

void php_socket_adopt(php_socket *socket)
{
	int type;

	if (php_socket_platform_type(socket->descriptor, &type) != 0) {
		return; /* no socket any more: the call that follows reports it */
	}
	socket->type = (uint8_t) type;
	socket->needs_check = php_socket_has_stream(socket);
	php_socket_platform_adopt(socket->descriptor);
	if (!php_socket_has_stream(socket)) {
		php_socket_platform_close_on_exec(socket->descriptor);
	}
}

void php_socket_complete(php_socket *socket)
{
	if (sockets_ext.call) {
		(void) php_socket_family(socket);
		socket->blocking = php_socket_platform_is_blocking(socket->descriptor, true);
	}
}

/* The pointer is taken from a resource before its descriptor is closed. */
php_stream *php_socket_stream(const php_socket *socket)
{
	return php_socket_has_stream(socket) ? Z_RES(socket->stream)->ptr : NULL;
}

bool php_socket_check_open(php_socket *socket)
{
	if (php_socket_has_stream(socket) && !php_socket_stream(socket)) {
		socket->descriptor = SOCK_ERR;
	}
	if (socket->descriptor == SOCK_ERR) {
		return false;
	}
	if (socket->type == 0) {
		php_socket_adopt(socket);
	}
	return true;
}

/* The resource stays the Socket's until that is freed, so that it outlives its own closing. */
static void close_with_stream(php_socket *socket)
{
	php_stream *stream = php_socket_stream(socket);

	if (stream && (stream->flags & PHP_STREAM_FLAG_NO_FCLOSE)) {
		/* A filter of the stream runs, and its stream must not go: fclose() refuses as well. */
		php_error_docref(NULL, E_WARNING, "cannot close the provided stream, as it must not be manually closed");
		return;
	}
	socket->descriptor = SOCK_ERR; /* at once: a filter's last words may look at the Socket */
	if (stream && !stream->in_free) {
		int persistent = stream->is_persistent ? PHP_STREAM_FREE_CLOSE_PERSISTENT : 0;
		php_stream_free(stream, PHP_STREAM_FREE_KEEP_RSRC | PHP_STREAM_FREE_CLOSE | persistent);
	}
}

void php_socket_close(php_socket *socket)
{
	if (php_socket_has_stream(socket)) {
		close_with_stream(socket);
	} else if (socket->descriptor != SOCK_ERR) {
		closesocket(socket->descriptor);
		socket->descriptor = SOCK_ERR;
	}
}

/* LCOV_EXCL_START: reached by script/faults --memory, not by a test in PHP */
void php_socket_discard(const int *descriptors, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (descriptors[i] >= 0) {
			closesocket(descriptors[i]);
		}
	}
}
/* LCOV_EXCL_STOP */
