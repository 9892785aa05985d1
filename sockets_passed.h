/* sockets_passed.h -- Sockets and streams that are about to be passed to another process, until they are. */

#ifndef PHP_SOCKETS_PAIR_PASSED_H
#define PHP_SOCKETS_PAIR_PASSED_H

#include "php_sockets.h"
#include "sockets_conversion.h"

#include <sys/stat.h>

/* A Socket or stream that is to be passed, and where it stands. */
typedef struct {
	zval value;
	uint32_t element, item;
	int lent; /* the descriptor, if a wrapper written in PHP has lent it, else -1; and what it stood for */
	dev_t device;
	ino_t inode;
} php_socket_passed;

/* Holds a value, from an item of an element's data, which from here on is a socket that others may take from.
 * Its descriptor, or -1 after a warning with the place. Either way the value is held. */
int php_socket_passed_hold(php_socket_passed *passed, const php_socket_place *item, zval *value);

/* Whether all that is held is still there: reading one thing may run code that closes another, whose number then
 * is something else's. FAILURE after a warning with the place. */
zend_result php_socket_passed_check(php_socket_passed *held, size_t count, const php_socket_place *place);

#endif
