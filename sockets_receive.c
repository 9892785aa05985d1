/* sockets_receive.c -- bytes from the kernel into PHP strings: the only code that allocates for arriving data.
 *
 * All data but lines goes through one buffer and is copied into a string of its exact size: the
 * bytes of a large zend_string start 24 bytes into a page, where the kernel's copying can be
 * three times slower, and a string sized for what might arrive holds memory for what did not. What
 * is more than a piece, which stays in the processor's cache, goes into its string at once. */

#include "sockets_receive.h"

static bool is_stream_socket(const sockets_object *socket)
{
	return socket->type == SOCK_STREAM;
}

void sockets_receive_mark_shared(sockets_object *socket)
{
	socket->is_shared = true;
	/* Those who were forked with the socket have to know as well. */
	if (socket->fork_generation != sockets_counter_fork_generation()) {
		sockets_counter_mark_stale(socket->key);
	}
}

bool sockets_receive_is_exclusive(const sockets_object *socket)
{
	return !socket->is_shared && sockets_counter_is_valid(socket->key);
}

static ssize_t recv_dispatch(sockets_object *socket, char *data, size_t size, const sockets_receive_params *params)
{
	if (params->ancillary) {
		return sockets_platform_recvmsg(socket->fd, data, size, params->flags,
			params->sender, params->ancillary);
	}
	if (params->sender) {
		return sockets_platform_recvfrom(socket->fd, data, size, params->flags, params->sender);
	}
	return sockets_platform_recv(socket->fd, data, size, params->flags);
}

/* Every byte taken from a stream comes by here. */
ssize_t sockets_receive_counted(sockets_object *socket, char *data, size_t size, const sockets_receive_params *params)
{
	sockets_peek_buf *peeked = &SOCKETS_G(peeked);
	ssize_t received = recv_dispatch(socket, data, size, params);

	if (received > 0 && is_stream_socket(socket) && !(params->flags & MSG_PEEK)) {
		uint32_t recv_count = sockets_counter_increment(socket->key);
		if (peeked->key == socket->key && peeked->recv_count == recv_count) {
			peeked->recv_count++;
		}
	}
	return received;
}

/* Keeps an error that the system tells only once for the next call. */
void sockets_receive_set_pending_error(sockets_object *socket, int error)
{
	if (!PHP_IS_TRANSIENT_ERROR(error) && error != EINTR) {
		socket->pending_error = error;
	}
}

zend_string *sockets_receive_truncate(zend_string *data, size_t length)
{
	if (length == 0) {
		zend_string_efree(data);
		return ZSTR_EMPTY_ALLOC();
	}
	if (length < ZSTR_LEN(data)) {
		data = zend_string_truncate(data, length, false);
	}
	*(ZSTR_VAL(data) + length) = '\0';
	return data;
}

/* Of a size that the system told, the bytes that it wrote. */
static size_t stored_length(sockets_object *socket, size_t reported, size_t capacity, int flags)
{
	bool is_discarded =
		(flags & SOCKETS_MSG_TRUNC) && is_stream_socket(socket) && sockets_object_family(socket) != AF_UNIX;
	return is_discarded ? 0 : MIN(reported, capacity);
}

/* What recv(2) has put into the buffer, of at most length bytes, by what it has returned. */
static zend_always_inline zend_string *buffer_to_string(sockets_object *socket, size_t length, ssize_t received,
	sockets_receive_params *params)
{
	if (received < 0) {
		params->error = php_socket_errno();
		return NULL;
	}
	params->size = (size_t) received;
	return zend_string_init_fast(SOCKETS_G(buffer), stored_length(socket, (size_t) received, length, params->flags));
}

/* What one recv(2) gives, of at most the buffer's size. */
static zend_always_inline zend_string *recv_via_buffer(sockets_object *socket, size_t length,
	sockets_receive_params *params)
{
	ssize_t received = sockets_receive_counted(socket, SOCKETS_G(buffer), length, params);
	return buffer_to_string(socket, length, received, params);
}

/* What one recv(2) gives of what the buffer does not hold. */
static zend_string *recv_direct(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	zend_string *data = zend_string_alloc(length, false);
	ssize_t received = sockets_receive_counted(socket, ZSTR_VAL(data), length, params);

	if (received < 0) {
		params->error = php_socket_errno();
		zend_string_efree(data);
		return NULL;
	}
	params->size = (size_t) received;
	return sockets_receive_truncate(data, stored_length(socket, (size_t) received, length, params->flags));
}

/* When the time ends that one recv(2) begun then would wait for data, SO_RCVTIMEO; 0 if it has no end, or
 * would not wait. */
static uint64_t rcvtimeo_deadline(const sockets_object *socket, int flags, uint64_t start_us)
{
	struct timeval timeout = {0};

	(void) sockets_platform_get_timeout(socket->fd, SO_RCVTIMEO, &timeout);
	bool ends = (timeout.tv_sec || timeout.tv_usec) && !(flags & SOCKETS_MSG_DONTWAIT)
		&& sockets_platform_is_blocking(socket->fd, socket->blocking);
	return ends
		? start_us + (uint64_t) timeout.tv_sec * 1000000 + (uint64_t) timeout.tv_usec
		: 0;
}

static bool poll_until(const sockets_object *socket, uint64_t end)
{
	sockets_pollfd pfd = {.fd = socket->fd, .events = SOCKETS_POLL_IN};
	uint64_t now = sockets_platform_now_us();
	uint64_t left = end > now ? end - now : 0;
	struct timeval timeout = {.tv_sec = left / 1000000, .tv_usec = left % 1000000};

	return left > 0 && sockets_platform_poll(&pfd, 1, &timeout) > 0;
}

/* Whether urgent data is next, before which a read ends: sockatmark(3). */
static bool is_at_urgent_mark(const sockets_object *socket)
{
#ifdef SOCKETS_HAS_ATMARK
	return sockets_platform_at_mark(socket->fd) == 1;
#else
	(void) socket;
	return false;
#endif
}

/* Goes on with a read where one recv(2) for all of it would, waiting until then if there is an end of that.
 * Returns what recv(2) does, 0 also where that would have stopped. */
static ssize_t recv_continue(
	sockets_object *socket, char *data, size_t size, const sockets_receive_params *remaining, uint64_t end)
{
	static const sockets_receive_params dontwait = {.flags = SOCKETS_MSG_DONTWAIT};
	ssize_t received;

	if (is_at_urgent_mark(socket)) {
		return 0;
	}
	if (end == 0) {
		return sockets_receive_counted(socket, data, size, remaining);
	}
	do {
		if (!poll_until(socket, end)) {
			return 0;
		}
		received = sockets_receive_counted(socket, data, size, &dontwait);
	} while (received < 0 && PHP_IS_TRANSIENT_ERROR(php_socket_errno()));
	return received;
}

/* A piece that is in the buffer, and after it what a stream still has: what is there now, without waiting for
 * more, or all that was asked for if the caller will wait for it. That goes straight into the string. */
static zend_string *recv_stream_remaining(
	sockets_object *socket, size_t length, sockets_receive_params *params, uint64_t start_us)
{
	bool wait_all = params->flags & MSG_WAITALL;
	sockets_receive_params remaining = {.flags = wait_all ? params->flags : SOCKETS_MSG_DONTWAIT};
	/* poll(2) waits for SO_RCVLOWAT, which may be more than is left to read; recv(2) does not. */
	bool may_poll = !socket->has_rcvlowat && !socket->is_shared;
	uint64_t end_of_time = wait_all && may_poll ? rcvtimeo_deadline(socket, params->flags, start_us) : 0;
	size_t length_received = SOCKETS_RECEIVE_CHUNK_SIZE;
	/* Asked once: MIN() is a macro, and the second answer may be of more than was asked for. */
	size_t available = wait_all ? 0 : sockets_platform_available(socket->fd);
	size_t end = wait_all ? length : length_received + MIN(available, length - length_received);
	size_t capacity = wait_all ? MIN(end, 2 * length_received) : end;
	zend_string *data = zend_string_alloc(capacity, false);

	memcpy(ZSTR_VAL(data), SOCKETS_G(buffer), length_received);
	while (length_received < end) {
		if (length_received == capacity) {
			capacity = MIN(end, 2 * capacity);
			data = zend_string_extend(data, capacity, false);
		}
		ssize_t received = recv_continue(
			socket, ZSTR_VAL(data) + length_received, capacity - length_received, &remaining, end_of_time);
		if (received < 0) {
			sockets_receive_set_pending_error(socket, php_socket_errno());
			break;
		}
		length_received += (size_t) received;
		if (received == 0 || (length_received < capacity && !end_of_time)) {
			break; /* at the end, a mark, a time-out or a signal, or another process was faster */
		}
	}
	params->size = length_received;
	return sockets_receive_truncate(data, length_received);
}

/* One message of any size: what one recv(2) leaves of it is lost, so its size is learnt first. */
static zend_string *recv_datagram(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	ssize_t size = sockets_platform_message_size(socket->fd,
		SOCKETS_G(buffer), SOCKETS_RECEIVE_BUFFER_SIZE, params->flags);

	if (size < 0) {
		params->error = php_socket_errno();
		return NULL;
	}
	return size > SOCKETS_RECEIVE_BUFFER_SIZE
		? recv_direct(socket, MIN((size_t) size, length), params)
		: recv_via_buffer(socket, SOCKETS_RECEIVE_BUFFER_SIZE, params);
}

/* Looks at more than a piece, again with more room as long as there is more to see. What was seen is told
 * whatever becomes of the next look: another process may have taken it, and more may not come. */
static zend_string *peek_large(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	bool wait_all = params->flags & MSG_WAITALL;
	sockets_receive_params again = {.flags = params->flags | (wait_all ? 0 : SOCKETS_MSG_DONTWAIT)};
	size_t capacity = SOCKETS_RECEIVE_CHUNK_SIZE;
	zend_string *data = recv_via_buffer(socket, capacity, params);

	while (data && ZSTR_LEN(data) == capacity && capacity < length) {
		size_t available = sockets_platform_available(socket->fd);
		size_t more = MAX(available, wait_all ? 2 * capacity : capacity);
		if (more == capacity) {
			break;
		}
		capacity = MIN(more, length);
		zend_string *longer = recv_direct(socket, capacity, &again);
		if (!longer || ZSTR_LEN(longer) < ZSTR_LEN(data)) {
			if (longer) {
				zend_string_release(longer);
			}
			break;
		}
		zend_string_release(data);
		data = longer;
	}
	params->size = data ? ZSTR_LEN(data) : 0;
	return data;
}

/* Of a stream whose bytes the system only counts, for MSG_TRUNC: their number, and no bytes. */
static zend_string *recv_trunc_count(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	sockets_receive_params more = {.flags = params->flags, .sender = params->sender};
	size_t size;
	ssize_t received;

	if (params->flags & MSG_PEEK) {
		size_t available = sockets_platform_available(socket->fd);
		size = MAX(available, SOCKETS_RECEIVE_BUFFER_SIZE);
		return recv_direct(socket, MIN(length, size), params);
	}
	params->size = 0;
	do {
		size = MIN(length - params->size, SOCKETS_RECEIVE_BUFFER_SIZE);
		received = sockets_receive_counted(socket, SOCKETS_G(buffer), size, &more);
		params->size += received > 0 ? (size_t) received : 0;
		more.flags |= (params->flags & MSG_WAITALL) ? 0 : SOCKETS_MSG_DONTWAIT;
	} while (received == (ssize_t) size && params->size < length);

	if (received < 0 && params->size == 0) {
		params->error = php_socket_errno();
		return NULL;
	}
	if (received < 0) {
		sockets_receive_set_pending_error(socket, php_socket_errno());
	}
	return ZSTR_EMPTY_ALLOC();
}

/* More than a piece, of a stream. */
static zend_string *recv_stream_large(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	bool wait_all = params->flags & MSG_WAITALL;

	if (params->ancillary) {
		/* Never more than one call, whose ancillary data belongs to its bytes. */
		size_t available = sockets_platform_available(socket->fd);
		return recv_direct(socket,
			wait_all ? length : MIN(length, MAX(available, SOCKETS_RECEIVE_BUFFER_SIZE)), params);
	}
	if (stored_length(socket, 1, 1, params->flags) == 0) {
		return recv_trunc_count(socket, length, params);
	}
	if (params->flags & MSG_PEEK) {
		return peek_large(socket, length, params);
	}
	uint64_t start_us = wait_all ? sockets_platform_now_us() : 0;
	ssize_t received = sockets_receive_counted(socket, SOCKETS_G(buffer), SOCKETS_RECEIVE_CHUNK_SIZE, params);
	return received == SOCKETS_RECEIVE_CHUNK_SIZE && !(params->flags & MSG_OOB)
		? recv_stream_remaining(socket, length, params, start_us)
		: buffer_to_string(socket, SOCKETS_RECEIVE_CHUNK_SIZE, received, params);
}

/* More than a piece, or than the buffer. */
static zend_string *recv_large(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	if (params->flags & SOCKETS_MSG_ERRQUEUE) {
		length = MIN(length, SOCKETS_RECEIVE_BUFFER_SIZE); /* an error's packet is smaller, and can't be peeked at */
	} else if (is_stream_socket(socket)) {
		return recv_stream_large(socket, length, params);
	}
	return length <= SOCKETS_RECEIVE_BUFFER_SIZE
		? recv_via_buffer(socket, length, params)
		: recv_datagram(socket, length, params);
}

zend_string *sockets_receive(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	if (UNEXPECTED(sockets_receive_fetch_pending_error(socket, &params->error))) {
		return NULL;
	}
	sockets_receive_invalidate_peek();
	return EXPECTED(length <= SOCKETS_RECEIVE_CHUNK_SIZE)
		? recv_via_buffer(socket, length, params)
		: recv_large(socket, length, params);
}
