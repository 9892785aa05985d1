/* sockets_ancillary_fds.h -- keeps Sockets and streams alive until sendmsg(2) has passed their fds. Received fds become
 * Sockets in sockets_ancillary.c. */

#ifndef PHP_SOCKETS_PAIR_ANCILLARY_FDS_H
#define PHP_SOCKETS_PAIR_ANCILLARY_FDS_H

#include "php_sockets.h"
#include "sockets_conversion.h"

#include <sys/stat.h>

/* A Socket or stream whose fd is passed by SCM_RIGHTS. */
typedef struct {
	zval value;             /* owns a reference */
	uint32_t element, item; /* for warnings: the indexes in the control array and in the data of its element */
	int userspace_fd;       /* fd returned by a userspace stream's stream_cast(), else -1 */
	dev_t device;           /* st_dev and st_ino of userspace_fd, to detect that it was closed meanwhile */
	ino_t inode;
} sockets_fd_ref;

/* Adds a reference to value and stores it. A Socket has other readers from now on, as after
 * sockets_receive_mark_other_readers(). `item` is the path of value, whose grandparent is the element of the control
 * array.
 * Returns the fd, or -1 with E_WARNING emitted. The caller releases fd_ref->value in both cases. */
int sockets_ancillary_fd_ref_init(sockets_fd_ref *fd_ref, const sockets_conversion_path *item, zval *value);

/* Checks that no fd has been closed since: converting one value may run user code that closes another, whose fd may
 * then be reused for a different file. `where` is the path of the control array.
 * Returns SUCCESS, or FAILURE with E_WARNING emitted. */
zend_result sockets_ancillary_fd_refs_validate(
	sockets_fd_ref *fd_refs, size_t count, const sockets_conversion_path *where);

#endif
