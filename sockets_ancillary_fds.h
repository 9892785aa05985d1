/* sockets_ancillary_fds.h -- Sockets and streams that are about to be passed to another process, until they are. */

#ifndef PHP_SOCKETS_PAIR_PASSED_H
#define PHP_SOCKETS_PAIR_PASSED_H

#include "php_sockets.h"
#include "sockets_conversion.h"

#include <sys/stat.h>

/* A Socket or stream that is to be passed, and where it stands. */
typedef struct {
	zval value;
	uint32_t element, item;
	int userspace_fd; /* the descriptor, if a wrapper written in PHP has lent it, else -1; and what it stood for */
	dev_t device;
	ino_t inode;
} sockets_fd_ref;

/* Holds a value, from an item of an element's data, which from here on is a socket that others may take from.
 * Its descriptor, or -1 after a warning with the place. Either way the value is held. */
int sockets_ancillary_fd_ref_init(sockets_fd_ref *passed, const sockets_conversion_path *item, zval *value);

/* Whether all that is held is still there: reading one thing may run code that closes another, whose number then
 * is something else's. FAILURE after a warning with the place. */
zend_result sockets_ancillary_fd_refs_validate(
	sockets_fd_ref *fd_refs, size_t count, const sockets_conversion_path *where);

#endif
