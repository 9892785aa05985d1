/* sockets_ancillary_fds.c -- keeps Sockets and streams alive until sendmsg(2) has passed their fds. */

#include "sockets_ancillary_fds.h"
#include "sockets_receive.h"

#include "ext/standard/file.h"

/* Returns why a value cannot be passed as an fd, or NULL if it can. */
static const char *fd_ref_error(zval *value)
{
	if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == sockets_object_ce) {
		return sockets_object_is_open(Z_SOCKET_P(value)) ? NULL : "socket is already closed";
	}
	if (Z_TYPE_P(value) != IS_RESOURCE) {
		return "expected a Socket object or a stream resource";
	}
	return zend_fetch_resource2_ex(value, NULL, php_file_le_stream(), php_file_le_pstream())
		? NULL
		: "resource is not a stream";
}

/* Returns the fd of a Socket or stream, or -1 with E_WARNING emitted. */
static int fd_from_zval(const sockets_conversion_path *where, zval *value)
{
	const char *err_msg = fd_ref_error(value);
	int fd;

	if (err_msg) {
		sockets_conversion_error(where, "%s", err_msg);
		return -1;
	}
	if (Z_TYPE_P(value) == IS_OBJECT) {
		sockets_object *socket = Z_SOCKET_P(value);
		sockets_receive_mark_other_readers(socket);
		return socket->fd;
	}
	if (php_stream_cast((php_stream *) Z_RES_VAL_P(value), PHP_STREAM_AS_FD, (void **) &fd, true) == FAILURE) {
		sockets_conversion_error(where, "cast stream to file descriptor failed");
		return -1;
	}
	return fd;
}

/* Identifies the open file behind an fd: fstat(2). Returns false if the fd is closed. */
static bool fd_get_inode(int fd, dev_t *device, ino_t *inode)
{
	struct stat st;

	if (fstat(fd, &st) != 0) {
		return false;
	}
	*device = st.st_dev;
	*inode = st.st_ino;
	return true;
}

/* A userspace stream returns the fd of another stream, which may be closed while the userspace stream stays open. */
static void fd_ref_remember_inode(sockets_fd_ref *fd_ref, int fd)
{
	const php_stream *stream = Z_TYPE(fd_ref->value) == IS_RESOURCE ? Z_RES_VAL(fd_ref->value) : NULL;

	if (stream && php_stream_is(stream, PHP_STREAM_IS_USERSPACE)
		&& fd_get_inode(fd, &fd_ref->device, &fd_ref->inode)) {
		fd_ref->userspace_fd = fd;
	}
}

/* Returns false if a userspace stream's fd has been closed, or reused for another file. */
static bool fd_ref_is_unchanged(const sockets_fd_ref *fd_ref)
{
	dev_t device;
	ino_t inode;

	return fd_ref->userspace_fd < 0
		|| (fd_get_inode(fd_ref->userspace_fd, &device, &inode) && device == fd_ref->device && inode == fd_ref->inode);
}

int sockets_ancillary_fd_ref_init(sockets_fd_ref *fd_ref, const sockets_conversion_path *item, zval *value)
{
	ZVAL_COPY(&fd_ref->value, value);
	fd_ref->element = item->parent->parent->element;
	fd_ref->item = item->element;
	fd_ref->userspace_fd = -1;
	int fd = fd_from_zval(item, &fd_ref->value);
	if (fd >= 0) {
		fd_ref_remember_inode(fd_ref, fd);
	}
	return fd;
}

zend_result sockets_ancillary_fd_refs_validate(
	sockets_fd_ref *fd_refs, size_t count, const sockets_conversion_path *where)
{
	for (size_t i = 0; i < count; i++) {
		sockets_fd_ref *fd_ref = &fd_refs[i];
		const char *err_msg = fd_ref_error(&fd_ref->value);
		if (!err_msg && !fd_ref_is_unchanged(fd_ref)) {
			err_msg = "cast stream to file descriptor failed";
		}
		if (err_msg) {
			sockets_conversion_path element = {.parent = where, .element = fd_ref->element};
			sockets_conversion_path data = {.parent = &element, .name = "data"};
			sockets_conversion_path item = {.parent = &data, .element = fd_ref->item};
			sockets_conversion_error(&item, "%s", err_msg);
			return FAILURE;
		}
	}
	return SUCCESS;
}
