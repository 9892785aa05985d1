/* neighbour.c -- a PHP module for the tests only: uses Socket objects through ext/sockets' header, as others do.
 *
 *     neighbour_pair(int $type, bool $import = false): array    two connected Sockets, of object_init_ex(socket_ce)
 *                              and socketpair(2), not close-on-exec; with $import socket_import_file_descriptor()
 *                              sets their members, otherwise this module does
 *     neighbour_import(int $descriptor): Socket                 by socket_import_file_descriptor(), which may fail
 *     neighbour_import_stream(resource $stream): Socket         shares the descriptor of a stream
 *     neighbour_members(Socket $socket): array                  the members of php_socket in php_sockets.h
 *     neighbour_is_inherited(Socket $socket): bool              whether its descriptor is not close-on-exec
 *     neighbour_read(Socket $socket, int $length): string       read(2), which no other extension notices
 *     neighbour_close(Socket $socket): void                     close(2) and bsd_socket = -1
 *     neighbour_counts(): array                                 how many Sockets were created and freed, see below
 *
 * With FIND_CLASS it finds the class by name: a module linked to socket_ce cannot be loaded before ext/sockets. With
 * WATCH_OBJECTS it replaces create_object and free_obj by functions that call the original, as pmmpthread does. */

#include "php.h"

/* The header is empty without this. */
#ifndef HAVE_SOCKETS
# define HAVE_SOCKETS 1
#endif
#include "ext/sockets/php_sockets.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef FIND_CLASS
static zend_class_entry *class;
#else
# define class socket_ce
#endif

static void set_members(php_socket *socket, int descriptor, int type)
{
	socket->bsd_socket = descriptor;
	socket->type = AF_UNIX;
	socket->error = 0;
	socket->blocking = (type & SOCK_NONBLOCK) == 0;
	ZVAL_UNDEF(&socket->zstream);
}

PHP_FUNCTION(neighbour_pair)
{
	zend_long type;
	bool import = false;
	int descriptors[2];

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "l|b", &type, &import) == FAILURE) {
		RETURN_THROWS();
	}
	if (socketpair(AF_UNIX, (int) type, 0, descriptors) != 0) {
		zend_throw_error(NULL, "socketpair: %s", strerror(errno));
		RETURN_THROWS();
	}
	array_init(return_value);
	for (int i = 0; i < 2; i++) {
		zval socket;
		object_init_ex(&socket, class);
		add_next_index_zval(return_value, &socket);
		if (import) {
			socket_import_file_descriptor(descriptors[i], Z_SOCKET_P(&socket));
		} else {
			set_members(Z_SOCKET_P(&socket), descriptors[i], (int) type);
		}
	}
}

PHP_FUNCTION(neighbour_import)
{
	zend_long descriptor;

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "l", &descriptor) == FAILURE) {
		RETURN_THROWS();
	}
	object_init_ex(return_value, class);
	socket_import_file_descriptor((int) descriptor, Z_SOCKET_P(return_value));
}

PHP_FUNCTION(neighbour_import_stream)
{
	zval *resource;
	php_stream *stream;
	int descriptor;

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "r", &resource) == FAILURE) {
		RETURN_THROWS();
	}
	php_stream_from_zval(stream, resource);
	if (php_stream_cast(stream, PHP_STREAM_AS_SOCKETD, (void **) &descriptor, true) == FAILURE) {
		RETURN_THROWS();
	}
	object_init_ex(return_value, class);
	set_members(Z_SOCKET_P(return_value), descriptor, 0);
	ZVAL_COPY(&Z_SOCKET_P(return_value)->zstream, resource);
}

PHP_FUNCTION(neighbour_members)
{
	zval *object;

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "O", &object, class) == FAILURE) {
		RETURN_THROWS();
	}
	const php_socket *socket = Z_SOCKET_P(object);
	array_init(return_value);
	add_assoc_long(return_value, "bsd_socket", socket->bsd_socket);
	add_assoc_long(return_value, "type", socket->type);
	add_assoc_long(return_value, "error", socket->error);
	add_assoc_bool(return_value, "blocking", socket->blocking);
	zval stream;
	if (Z_ISUNDEF(socket->zstream)) {
		ZVAL_NULL(&stream);
	} else {
		ZVAL_COPY(&stream, &socket->zstream);
	}
	add_assoc_zval(return_value, "zstream", &stream);
}

PHP_FUNCTION(neighbour_is_inherited)
{
	zval *object;

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "O", &object, class) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_BOOL((fcntl(Z_SOCKET_P(object)->bsd_socket, F_GETFD) & FD_CLOEXEC) == 0);
}

PHP_FUNCTION(neighbour_read)
{
	zval *object;
	zend_long length;
	char data[4096];

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "Ol", &object, class, &length) == FAILURE) {
		RETURN_THROWS();
	}
	ssize_t size = read(Z_SOCKET_P(object)->bsd_socket, data, MIN((size_t) length, sizeof(data)));
	if (size < 0) {
		zend_throw_error(NULL, "read: %s", strerror(errno));
		RETURN_THROWS();
	}
	RETURN_STRINGL(data, (size_t) size);
}

PHP_FUNCTION(neighbour_close)
{
	zval *object;

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "O", &object, class) == FAILURE) {
		RETURN_THROWS();
	}
	php_socket *socket = Z_SOCKET_P(object);
	close(socket->bsd_socket);
	socket->bsd_socket = -1;
}

static zend_long created, freed;

PHP_FUNCTION(neighbour_counts)
{
	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	add_next_index_long(return_value, created);
	add_next_index_long(return_value, freed);
}

#ifdef WATCH_OBJECTS

static zend_object *(*original_create_object)(zend_class_entry *);
static const zend_object_handlers *original_handlers;
static zend_object_handlers handlers;

static void free_object(zend_object *object)
{
	freed++;
	original_handlers->free_obj(object);
}

static zend_object *create_object(zend_class_entry *entry)
{
	zend_object *object = original_create_object(entry);

	if (!original_handlers) {
		original_handlers = object->handlers;
		handlers = *original_handlers;
		handlers.free_obj = free_object;
	}
	object->handlers = &handlers;
	created++;
	return object;
}

#endif

/* clang-format off */
ZEND_BEGIN_ARG_INFO_EX(arginfo_pair, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, type, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, import, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_counts, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_import, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, descriptor, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_import_stream, 0, 0, 1)
	ZEND_ARG_INFO(0, stream)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_socket, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, socket, Socket, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_read, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, socket, Socket, 0)
	ZEND_ARG_TYPE_INFO(0, length, IS_LONG, 0)
ZEND_END_ARG_INFO()

static const zend_function_entry functions[] = {
	PHP_FE(neighbour_pair, arginfo_pair)
	PHP_FE(neighbour_counts, arginfo_counts)
	PHP_FE(neighbour_import, arginfo_import)
	PHP_FE(neighbour_import_stream, arginfo_import_stream)
	PHP_FE(neighbour_members, arginfo_socket)
	PHP_FE(neighbour_is_inherited, arginfo_socket)
	PHP_FE(neighbour_read, arginfo_read)
	PHP_FE(neighbour_close, arginfo_socket)
	PHP_FE_END
};

static const zend_module_dep dependencies[] = {
	ZEND_MOD_REQUIRED("sockets")
	ZEND_MOD_END
};
/* clang-format on */

static PHP_MINIT_FUNCTION(neighbour)
{
	(void) type, (void) module_number;
#ifdef FIND_CLASS
	class = zend_hash_str_find_ptr(CG(class_table), "socket", sizeof("socket") - 1);
#endif
#ifdef WATCH_OBJECTS
	original_create_object = class->create_object;
	class->create_object = create_object;
#endif
	return class ? SUCCESS : FAILURE;
}

static zend_module_entry neighbour_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	dependencies,
	"neighbour",
	functions,
	PHP_MINIT(neighbour),
	NULL,
	NULL,
	NULL,
	NULL,
	"0",
	STANDARD_MODULE_PROPERTIES,
};

ZEND_GET_MODULE(neighbour)
