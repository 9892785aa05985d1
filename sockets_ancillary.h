/* sockets_ancillary.h -- ancillary data: what travels beside the bytes of a message. */

#ifndef PHP_SOCKETS_PAIR_CONTROL_H
#define PHP_SOCKETS_PAIR_CONTROL_H

#include "php_sockets.h"
#include "sockets_ancillary_fds.h"

/* Ancillary data to be sent, as the system wants it, cmsg(3), and what has to live until then. */
typedef struct {
	sockets_object *socket; /* that sends it, for the errors of looked up names */
	char *data;
	size_t size;
	sockets_fd_ref *fd_refs;
	size_t fd_ref_count;
} sockets_cmsg_builder;

/* Adds what an array of elements with level, type and data says. The Sockets in it are from here on sockets
 * that others may take from. FAILURE after a warning with the place, or an exception of a conversion; either
 * way sockets_ancillary_free() frees it. */
zend_result sockets_ancillary_from_zval(
	sockets_cmsg_builder *control, const sockets_conversion_path *where, zval *value);
void sockets_ancillary_free(sockets_cmsg_builder *control);

/* An array of what was received; every descriptor in it becomes the array's, as a Socket or stream. What
 * is not known here, or was cut short, is left out. */
void sockets_ancillary_to_zval(const sockets_cmsg_buf *ancillary, zval *array);

/* Closes the descriptors that were received and have become nobody's. */
void sockets_ancillary_close_fds(const sockets_cmsg_buf *ancillary);

/* The bytes that ancillary data of a kind takes, with this many items where there may be any number; 0 if
 * the kind is not known: CMSG_SPACE(). */
size_t sockets_ancillary_space(zend_long level, zend_long type, zend_long items);

#endif
