/* sockets_object.c -- the class Socket: the only owner of descriptors, and all that closes them. */

#include "php_sockets.h"

zend_class_entry *php_socket_class;

static zend_object_handlers handlers;

static zend_object *create_object(zend_class_entry *class)
{
	php_socket *socket = zend_object_alloc(sizeof(php_socket), class);

	zend_object_std_init(&socket->std, class);
	socket->std.handlers = &handlers;
	socket->descriptor = SOCK_ERR;
	socket->key = php_socket_platform_counter_key();
	return &socket->std;
}

static void free_object(zend_object *object)
{
	php_socket_close(php_socket_from_object(object));
	zend_object_std_dtor(object);
}

static zend_function *refuse_constructor(zend_object *object)
{
	(void) object;
	zend_throw_error(NULL, "Cannot directly construct Socket, use socket_create() instead");
	return NULL;
}

/* A Socket refers to no PHP value, so the collector has nothing to follow in it. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	(void) object;
	*table = NULL;
	*count = 0;
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
	handlers.get_gc = get_gc;
}

php_socket *php_socket_create(zval *result)
{
	/* Cannot fail: the class is neither abstract nor an enum, and memory is had or all ends. */
	(void) object_init_ex(result, php_socket_class);
	return php_socket_from_object(Z_OBJ_P(result));
}

void php_socket_own(php_socket *socket, php_socket_t descriptor, int type)
{
	socket->descriptor = descriptor;
	socket->type = type & ~PHP_SOCKET_TYPE_FLAGS;
}

php_socket *php_socket_open(zend_object *argument, uint32_t argument_number)
{
	php_socket *socket = php_socket_from_object(argument);

	if (UNEXPECTED(socket->descriptor == SOCK_ERR)) {
		zend_argument_error(NULL, argument_number, "has already been closed");
		return NULL;
	}
	return socket;
}

void php_socket_close(php_socket *socket)
{
	if (socket->descriptor != SOCK_ERR) {
		closesocket(socket->descriptor);
		socket->descriptor = SOCK_ERR;
	}
}
