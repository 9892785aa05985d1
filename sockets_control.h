/* sockets_control.h -- ancillary data: what travels beside the bytes of a message. */

#ifndef PHP_SOCKETS_PAIR_CONTROL_H
#define PHP_SOCKETS_PAIR_CONTROL_H

#include "php_sockets.h"
#include "sockets_passed.h"

/* Ancillary data to be sent, as the system wants it, cmsg(3), and what has to live until then. */
typedef struct {
	php_socket *socket; /* that sends it, for the errors of looked up names */
	char *data;
	size_t size;
	php_socket_passed *held;
	size_t held_count;
} php_socket_control;

/* Adds what an array of elements with level, type and data says. The Sockets in it are from here on sockets
 * that others may take from. FAILURE after a warning with the place, or an exception of a conversion; either
 * way php_socket_control_free() frees it. */
zend_result php_socket_control_read(php_socket_control *control, const php_socket_place *place, zval *value);
void php_socket_control_free(php_socket_control *control);

/* An array of what was received; every descriptor in it becomes the array's, as a Socket or stream. What
 * is not known here, or was cut short, is left out. */
void php_socket_control_tell(const php_socket_ancillary *ancillary, zval *array);

/* Closes the descriptors that were received and have become nobody's. */
void php_socket_control_discard(const php_socket_ancillary *ancillary);

/* The bytes that ancillary data of a kind takes, with this many items where there may be any number; 0 if
 * the kind is not known: CMSG_SPACE(). */
size_t php_socket_control_space(zend_long level, zend_long type, zend_long items);

#endif
