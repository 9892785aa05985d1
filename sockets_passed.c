/* sockets_passed.c -- Sockets and streams that are about to be passed to another process, until they are. */

#include "sockets_passed.h"
#include "sockets_receive.h"

#include "ext/standard/file.h"

/* What is wrong with a Socket or stream that is to be passed, or NULL. */
static const char *find_fault(zval *value)
{
	if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == php_socket_class) {
		return php_socket_is_open(php_socket_from_object(Z_OBJ_P(value))) ? NULL : "socket is already closed";
	}
	if (Z_TYPE_P(value) != IS_RESOURCE) {
		return "expected a Socket object or a stream resource";
	}
	return zend_fetch_resource2_ex(value, NULL, php_file_le_stream(), php_file_le_pstream())
		? NULL
		: "resource is not a stream";
}

/* The descriptor of a Socket or stream, or -1 after warning. */
static int find_descriptor(const php_socket_place *place, zval *value)
{
	const char *fault = find_fault(value);
	int descriptor;

	if (fault) {
		php_socket_conversion_error(place, "%s", fault);
		return -1;
	}
	if (Z_TYPE_P(value) == IS_OBJECT) {
		php_socket *socket = php_socket_open(Z_OBJ_P(value), 0);
		php_socket_expect_takers(socket);
		return socket->descriptor;
	}
	if (php_stream_cast((php_stream *) Z_RES_VAL_P(value), PHP_STREAM_AS_FD, (void **) &descriptor, true) == FAILURE) {
		php_socket_conversion_error(place, "cast stream to file descriptor failed");
		return -1;
	}
	return descriptor;
}

/* What a descriptor stands for, for as long as it is open. */
static bool identify(int descriptor, dev_t *device, ino_t *inode)
{
	struct stat status;

	if (fstat(descriptor, &status) != 0) {
		return false;
	}
	*device = status.st_dev;
	*inode = status.st_ino;
	return true;
}

/* A stream of a wrapper written in PHP lends another's descriptor, which may be closed while it itself stays open. */
static void note_lent(php_socket_passed *passed, int descriptor)
{
	const php_stream *stream = Z_TYPE(passed->value) == IS_RESOURCE ? Z_RES_VAL(passed->value) : NULL;

	if (stream && php_stream_is(stream, PHP_STREAM_IS_USERSPACE)
		&& identify(descriptor, &passed->device, &passed->inode)) {
		passed->lent = descriptor;
	}
}

/* Whether its number still stands for what it did. */
static bool is_still_lent(const php_socket_passed *passed)
{
	dev_t device;
	ino_t inode;

	return passed->lent < 0
		|| (identify(passed->lent, &device, &inode) && device == passed->device && inode == passed->inode);
}

int php_socket_passed_hold(php_socket_passed *passed, const php_socket_place *item, zval *value)
{
	ZVAL_COPY(&passed->value, value);
	passed->element = item->parent->parent->element;
	passed->item = item->element;
	passed->lent = -1;
	int descriptor = find_descriptor(item, &passed->value);
	if (descriptor >= 0) {
		note_lent(passed, descriptor);
	}
	return descriptor;
}

zend_result php_socket_passed_check(php_socket_passed *held, size_t count, const php_socket_place *place)
{
	for (size_t i = 0; i < count; i++) {
		php_socket_passed *passed = &held[i];
		const char *fault = find_fault(&passed->value);
		if (!fault && !is_still_lent(passed)) {
			fault = "cast stream to file descriptor failed";
		}
		if (fault) {
			php_socket_place element = {.parent = place, .element = passed->element};
			php_socket_place data = {.parent = &element, .name = "data"};
			php_socket_place item = {.parent = &data, .element = passed->item};
			php_socket_conversion_error(&item, "%s", fault);
			return FAILURE;
		}
	}
	return SUCCESS;
}
