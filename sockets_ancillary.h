/* sockets_ancillary.h -- ancillary data (control messages): cmsg(3). */

#ifndef PHP_SOCKETS_PAIR_ANCILLARY_H
#define PHP_SOCKETS_PAIR_ANCILLARY_H

#include "php_sockets.h"
#include "sockets_ancillary_fds.h"

/* Outgoing control messages. Initialize with sockets_ancillary_init(), and free with sockets_ancillary_free(). Must not
 * be copied: the pointers may point into it. */
typedef struct {
	sockets_object *socket;  /* the sender; its last error is set if a host lookup fails */
	char *data;              /* msg_control */
	size_t size;             /* msg_controllen, in bytes */
	sockets_fd_ref *fd_refs; /* keep the passed fds open until sendmsg(2) returns */
	size_t fd_ref_count;
	_Alignas(struct cmsghdr) char small_data[48]; /* used as long as it is large enough */
	sockets_fd_ref small_fd_refs[2];
} sockets_cmsg_builder;

static inline void sockets_ancillary_init(sockets_cmsg_builder *builder, sockets_object *socket)
{
	builder->socket = socket;
	builder->data = NULL;
	builder->size = 0;
	builder->fd_refs = builder->small_fd_refs;
	builder->fd_ref_count = 0;
}

/* Appends control messages from an array of arrays with the keys level, type and data. Marks every passed Socket as
 * having other readers: sockets_receive_mark_other_readers(). `where` is the path of value. May run user code.
 * Returns SUCCESS, or FAILURE with E_WARNING emitted or an exception thrown. The caller frees the builder in both
 * cases. */
zend_result sockets_ancillary_from_zval(
	sockets_cmsg_builder *builder, const sockets_conversion_path *where, zval *value);

/* Checks that no fd has been closed since the conversion. Call it again when user code has run before the message was
 * sent. Returns SUCCESS, or FAILURE with E_WARNING emitted. */
zend_result sockets_ancillary_validate(sockets_cmsg_builder *builder, const sockets_conversion_path *where);

/* Frees the data and releases the passed Sockets and streams. */
void sockets_ancillary_free(sockets_cmsg_builder *builder);

/* Converts received control messages to an array of arrays with the keys level, type and data. Leaves out messages of
 * unknown type, and those whose fixed-size data is truncated, and closes the fds in them. Every other received fd is
 * owned by a Socket or stream in the array. The caller owns the array. */
void sockets_ancillary_to_zval(const sockets_cmsg_buf *ancillary, zval *array);

/* Closes received fds that no Socket or stream owns yet. */
void sockets_ancillary_close_fds(const sockets_cmsg_buf *ancillary);

/* Returns the size of a control message in bytes, CMSG_SPACE(3), 0 if its type is unknown, or SIZE_MAX if the size
 * exceeds PHP_INT_MAX. Only SCM_RIGHTS depends on `items`, the number of fds, which must not be negative. */
size_t sockets_ancillary_space(zend_long level, zend_long type, zend_long items);

#endif
