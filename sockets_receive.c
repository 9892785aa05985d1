/* sockets_receive.c -- from the kernel into zend_strings: the only code that allocates for incoming data.
 *
 * Lines apart (sockets_receive_line.c), messages and the first chunk of a stream are received into a per-thread buffer,
 * and then copied into a string of their exact size; larger messages directly into the string.
 * Receiving directly into a string has two drawbacks: the bytes of a large zend_string start 24 bytes into a page,
 * where the kernel's copy can be three times slower, and a string sized for the maximum wastes memory if less
 * arrives. A chunk (SOCKETS_RECEIVE_CHUNK_SIZE) is small enough to stay in the CPU cache. The data of a stream after
 * the first chunk is received directly into the string. */

#include "sockets_receive.h"
#include "sockets_restart.h"

static bool is_stream_socket(const sockets_object *socket)
{
	return socket->type == SOCK_STREAM;
}

void sockets_receive_mark_other_readers(sockets_object *socket)
{
	socket->has_other_readers = true;
	/* The socket was created before a fork: the other processes must stop reusing peeked data as well. */
	if (socket->fork_generation != sockets_counter_fork_generation()) {
		sockets_counter_mark_stale(socket->key);
	}
}

bool sockets_receive_is_exclusive(const sockets_object *socket)
{
	return !socket->has_other_readers && sockets_counter_is_valid(socket->key);
}

static zend_always_inline ssize_t recv_once(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
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

ssize_t sockets_receive_dispatch(sockets_object *socket, char *data, size_t size, const sockets_receive_params *params)
{
	return recv_once(socket, data, size, params);
}

static zend_always_inline ssize_t recv_dispatch(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	return sockets_restart_is_enabled()
		? sockets_receive_restarting(socket, data, size, params)
		: recv_once(socket, data, size, params);
}

/* Counts twice: before the call, since a process may be killed after recv(2) has consumed data; after it, for processes
 * that peek in between. */
static zend_never_inline ssize_t recv_with_count(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	sockets_peek_buf *peeked = &SOCKETS_G(peeked);
	uint32_t before = sockets_counter_increment(socket->key);
	ssize_t received = recv_dispatch(socket, data, size, params);
	uint32_t after = sockets_counter_increment(socket->key);

	/* If no other process has consumed data since the peek, the rest of the peeked data stays valid. */
	if (peeked->key == socket->key && peeked->recv_count == before && after == before + 1) {
		peeked->recv_count = after + 1;
	}
	return received;
}

ssize_t sockets_receive_counted(sockets_object *socket, char *data, size_t size, const sockets_receive_params *params)
{
	/* Until the first fork after its creation, no other process has the socket. */
	bool is_counted = socket->fork_generation != sockets_counter_fork_generation()
		&& is_stream_socket(socket) && !(params->flags & MSG_PEEK);

	return UNEXPECTED(is_counted)
		? recv_with_count(socket, data, size, params)
		: recv_dispatch(socket, data, size, params);
}

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

/* Returns how many bytes recv(2) has stored, given its return value: with MSG_TRUNC that may exceed the buffer, and for
 * a TCP stream nothing is stored (tcp(7)). */
static size_t stored_length(sockets_object *socket, size_t reported, size_t capacity, int flags)
{
	bool is_discarded =
		(flags & SOCKETS_MSG_TRUNC) && is_stream_socket(socket) && sockets_object_family(socket) != AF_UNIX;
	return is_discarded ? 0 : MIN(reported, capacity);
}

/* Copies what recv(2) stored in the buffer into a string. `length` is the size that was requested, `received` the
 * return value of recv(2). Returns the string, or NULL with params->error set. */
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

/* Receives with one recv(2) by way of the buffer: at most SOCKETS_RECEIVE_BUFFER_SIZE bytes. */
static zend_always_inline zend_string *recv_via_buffer(sockets_object *socket, size_t length,
	sockets_receive_params *params)
{
	ssize_t received = sockets_receive_counted(socket, SOCKETS_G(buffer), length, params);
	return buffer_to_string(socket, length, received, params);
}

/* Receives with one recv(2) directly into a string, for data that may not fit into the buffer. */
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

/* Returns when a recv(2) called at `start_us` would reach SO_RCVTIMEO, as a time of sockets_platform_now_us().
 * Returns 0 if there is no timeout, or if the call does not block. */
static uint64_t rcvtimeo_deadline(const sockets_object *socket, int flags, uint64_t start_us)
{
	struct timeval timeout = {0};

	(void) sockets_platform_get_timeout(socket->fd, SO_RCVTIMEO, &timeout);
	bool has_timeout = (timeout.tv_sec || timeout.tv_usec) && !(flags & SOCKETS_MSG_DONTWAIT)
		&& sockets_platform_is_blocking(socket->fd, socket->blocking);
	return has_timeout
		? start_us + (uint64_t) timeout.tv_sec * SOCKETS_US_PER_SECOND + (uint64_t) timeout.tv_usec
		: 0;
}

/* Waits until the socket is readable. Returns false at the deadline, and on an error or signal. */
static bool poll_until(const sockets_object *socket, uint64_t deadline)
{
	sockets_pollfd pfd = {.fd = socket->fd, .events = SOCKETS_POLL_IN};
	uint64_t now = sockets_platform_now_us();
	uint64_t left = deadline > now ? deadline - now : 0;
	struct timeval timeout = {.tv_sec = left / SOCKETS_US_PER_SECOND, .tv_usec = left % SOCKETS_US_PER_SECOND};

	return left > 0 && sockets_platform_poll(&pfd, 1, &timeout) > 0;
}

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

/* Continues a read, with the semantics of a single recv(2) for all of its data. `deadline` is from SO_RCVTIMEO, or 0
 * for none. Returns what recv(2) returns, and 0 also at the deadline and before urgent data. */
static ssize_t recv_continue(
	sockets_object *socket, char *data, size_t size, const sockets_receive_params *remaining, uint64_t deadline)
{
	static const sockets_receive_params dontwait = {.flags = SOCKETS_MSG_DONTWAIT};
	ssize_t received;

	if (is_at_urgent_mark(socket)) {
		return 0;
	}
	if (deadline == 0) {
		return sockets_receive_counted(socket, data, size, remaining);
	}
	do {
		if (!poll_until(socket, deadline)) {
			return 0;
		}
		received = sockets_receive_counted(socket, data, size, &dontwait);
	} while (received < 0 && PHP_IS_TRANSIENT_ERROR(php_socket_errno()));
	return received;
}

/* Continues a read from a stream whose first chunk is in the buffer. Receives the data that is available now, without
 * blocking, or with MSG_WAITALL all of `length`. Returns a string with the first chunk and that data. */
static zend_string *recv_stream_remaining(
	sockets_object *socket, size_t length, sockets_receive_params *params, uint64_t start_us)
{
	bool wait_all = params->flags & MSG_WAITALL;
	sockets_receive_params remaining = {.flags = wait_all ? params->flags : SOCKETS_MSG_DONTWAIT};
	/* poll(2) waits for SO_RCVLOWAT bytes, which may be more than is left to read. recv(2) does not. */
	bool may_poll = !socket->has_rcvlowat && !socket->has_other_readers;
	uint64_t deadline = wait_all && may_poll ? rcvtimeo_deadline(socket, params->flags, start_us) : 0;
	size_t length_received = SOCKETS_RECEIVE_CHUNK_SIZE;
	/* Not within MIN(), which would evaluate it twice: the second result may exceed the limit. */
	size_t available = wait_all ? 0 : sockets_platform_available(socket->fd);
	size_t wanted = wait_all ? length : length_received + MIN(available, length - length_received);
	size_t capacity = wait_all ? MIN(wanted, 2 * length_received) : wanted;
	zend_string *data = zend_string_alloc(capacity, false);

	memcpy(ZSTR_VAL(data), SOCKETS_G(buffer), length_received);
	while (length_received < wanted) {
		if (length_received == capacity) {
			capacity = MIN(wanted, 2 * capacity);
			data = zend_string_extend(data, capacity, false);
		}
		ssize_t received = recv_continue(
			socket, ZSTR_VAL(data) + length_received, capacity - length_received, &remaining, deadline);
		if (received < 0) {
			sockets_receive_set_pending_error(socket, php_socket_errno());
			break;
		}
		length_received += (size_t) received;
		if (received == 0 || (length_received < capacity && !deadline)) {
			break; /* EOF, urgent data, timeout or signal, or another process has consumed the data */
		}
	}
	params->size = length_received;
	return sockets_receive_truncate(data, length_received);
}

/* Queries the size of the next message, and waits for one like recv(2). Returns what recv(2) returns. */
static ssize_t wait_for_message_size(sockets_object *socket, int flags)
{
	sockets_restart restart = {.must_not_wait = (flags & SOCKETS_MSG_DONTWAIT) != 0};
	ssize_t size;

	flags |= sockets_restart_is_enabled() ? SOCKETS_MSG_DONTWAIT : 0;
	do {
		size = sockets_platform_message_size(socket->fd, SOCKETS_G(buffer), SOCKETS_RECEIVE_BUFFER_SIZE, flags);
	} while (size < 0 && sockets_restart_is_enabled() && sockets_restart_wait(&restart, socket, SOCKETS_POLL_IN));
	return size;
}

/* Receives one message, for a request that is larger than the buffer. recv(2) discards what does not fit, so the size
 * is queried first. */
static zend_string *recv_message_large(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	ssize_t size = wait_for_message_size(socket, params->flags);

	if (size < 0) {
		params->error = php_socket_errno();
		return NULL;
	}
	return size > SOCKETS_RECEIVE_BUFFER_SIZE
		? recv_direct(socket, MIN((size_t) size, length), params)
		: recv_via_buffer(socket, SOCKETS_RECEIVE_BUFFER_SIZE, params);
}

/* Peeks at more than one chunk of a stream: peeks again into a larger buffer while more data is queued. If a later peek
 * fails or shows less, the result of the previous one is returned: another process may have consumed the data. */
static zend_string *peek_large(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	bool wait_all = params->flags & MSG_WAITALL;
	sockets_receive_params again = {.flags = params->flags | (wait_all ? 0 : SOCKETS_MSG_DONTWAIT)};
	size_t capacity = SOCKETS_RECEIVE_CHUNK_SIZE;
	zend_string *data = recv_via_buffer(socket, capacity, params);

	while (data && ZSTR_LEN(data) == capacity && capacity < length) {
		size_t available = sockets_platform_available(socket->fd);
		size_t next_capacity = MAX(available, wait_all ? 2 * capacity : capacity);
		if (next_capacity == capacity) {
			break;
		}
		capacity = MIN(next_capacity, length);
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

/* Discards data of a TCP stream with MSG_TRUNC: tcp(7). Returns "" with params->size set to the number of bytes, or
 * NULL with params->error set. With MSG_PEEK the bytes are counted only, by one call. */
static zend_string *recv_trunc_count(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	sockets_receive_params next = {.flags = params->flags, .sender = params->sender};
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
		received = sockets_receive_counted(socket, SOCKETS_G(buffer), size, &next);
		params->size += received > 0 ? (size_t) received : 0;
		next.flags |= (params->flags & MSG_WAITALL) ? 0 : SOCKETS_MSG_DONTWAIT;
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

/* Receives more than one chunk from a stream. */
static zend_string *recv_stream_large(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	bool wait_all = params->flags & MSG_WAITALL;

	if (params->ancillary) {
		/* One call only: the control messages belong to the data of that call. */
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

/* Receives more than one chunk, from any type of socket. */
static zend_string *recv_large(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	if (params->flags & SOCKETS_MSG_ERRQUEUE) {
		length = MIN(length, SOCKETS_RECEIVE_BUFFER_SIZE); /* error queue packets fit, and cannot be peeked */
	} else if (is_stream_socket(socket)) {
		return recv_stream_large(socket, length, params);
	}
	return length <= SOCKETS_RECEIVE_BUFFER_SIZE
		? recv_via_buffer(socket, length, params)
		: recv_message_large(socket, length, params);
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
