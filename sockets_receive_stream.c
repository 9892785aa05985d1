/* sockets_receive_stream.c -- plain reads from a stream with a length that exceeds a chunk.
 *
 * They are faster in two steps than with one recv(2) of that length: a chunk (SOCKETS_RECEIVE_CHUNK_SIZE), which is
 * small enough to stay in the CPU cache, into the buffer; and then the data that is available after it, directly into
 * the string. Where the last read has found more than a chunk, the next one receives directly into a string of the
 * buffer's size, which is then truncated. */

#include "sockets_receive.h"

/* Whether the next byte is urgent data. recv(2) stops before it: sockatmark(3). */
static bool is_at_urgent_mark(const sockets_object *socket)
{
#ifdef SOCKETS_HAS_ATMARK
	return sockets_platform_at_mark(socket->fd) == 1;
#else
	(void) socket;
	return false;
#endif
}

/* Returns how many bytes are available now, at most `most`. */
static size_t available_up_to(const sockets_object *socket, size_t most)
{
	/* Not within MIN(), which would evaluate it twice: the second result may exceed the limit. */
	size_t available = sockets_platform_available(socket->fd);
	return MIN(available, most);
}

/* Continues a read that has received the first `size` bytes of data: receives up to `more` bytes, for which data has
 * room, without blocking. Returns data with its new length. */
static zend_string *recv_remaining(
	sockets_object *socket, zend_string *data, size_t size, size_t more, sockets_receive_params *params)
{
	static const sockets_receive_params dontwait = {.flags = SOCKETS_MSG_DONTWAIT};
	ssize_t received = 0;

	if (more > 0 && !is_at_urgent_mark(socket)) {
		received = sockets_receive_counted(socket, ZSTR_VAL(data) + size, more, &dontwait);
	}
	if (received < 0) {
		/* LCOV_EXCL_START: reached only by script/faults */
		sockets_receive_set_pending_error(socket, php_socket_errno());
		received = 0;
		/* LCOV_EXCL_STOP */
	}
	params->size = size + (size_t) received;
	return sockets_receive_truncate(data, params->size);
}

/* Receives the beginning of a stream's available data. Sets *ends_read if one recv(2) of any length would return no
 * more: less has arrived than the size, or, on AF_UNIX, the last bytes carry descriptors, after which it stops. */
static zend_always_inline ssize_t recv_first(
	sockets_object *socket, char *data, size_t size, sockets_receive_params *params, bool *ends_read)
{
	ssize_t received;
#ifdef SOCKETS_HAS_MSGHDR
	if (socket->family == AF_UNIX) {
		sockets_cmsg_buf no_buffer = {.size = 0}; /* then descriptors set MSG_CTRUNC: recvmsg(2) */
		params->ancillary = &no_buffer;
		received = sockets_receive_counted(socket, data, size, params);
		params->ancillary = NULL;
		*ends_read = received != (ssize_t) size || (no_buffer.flags & MSG_CTRUNC);
		return received;
	}
#endif
	received = sockets_receive_counted(socket, data, size, params);
	*ends_read = received != (ssize_t) size;
	return received;
}

/* Receives a chunk by way of the buffer, and then what is available after it. */
static zend_string *recv_chunk(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	const size_t chunk = SOCKETS_RECEIVE_CHUNK_SIZE;
	bool ends_read;
	ssize_t received = recv_first(socket, SOCKETS_G(buffer), chunk, params, &ends_read);

	if (received < 0) {
		params->error = php_socket_errno();
		return NULL;
	}
	if (ends_read) {
		params->size = (size_t) received;
		return zend_string_init_fast(SOCKETS_G(buffer), params->size);
	}
	socket->has_bulk = true;
	size_t more = available_up_to(socket, length - chunk);
	zend_string *data = zend_string_alloc(chunk + more, false);
	memcpy(ZSTR_VAL(data), SOCKETS_G(buffer), chunk);
	return recv_remaining(socket, data, chunk, more, params);
}

/* Receives directly into a string of at most the buffer's size, and then what is available after it. */
static zend_string *recv_bulk(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	const size_t size = MIN(length, SOCKETS_RECEIVE_BUFFER_SIZE);
	bool ends_read;
	zend_string *data = zend_string_alloc(size, false);
	ssize_t received = recv_first(socket, ZSTR_VAL(data), size, params, &ends_read);

	socket->has_bulk = received > SOCKETS_RECEIVE_CHUNK_SIZE;
	if (received < 0) {
		params->error = php_socket_errno();
		zend_string_efree(data);
		return NULL;
	}
	if (ends_read || size == length) {
		params->size = (size_t) received;
		return sockets_receive_truncate(data, params->size);
	}
	size_t more = available_up_to(socket, length - size);
	data = zend_string_extend(data, size + more, false);
	return recv_remaining(socket, data, size, more, params);
}

zend_string *sockets_receive_stream(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	return socket->has_bulk ? recv_bulk(socket, length, params) : recv_chunk(socket, length, params);
}
