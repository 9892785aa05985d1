/* sockets_receive_restart.c -- reads that go on after a signal: the INI setting sockets_pair.restart_interrupted. */

#include "sockets_receive.h"
#include "sockets_restart.h"

/* Returns what one attempt without blocking returns. */
static ssize_t recv_dontwait(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	sockets_receive_params dontwait = *params;

	dontwait.flags |= SOCKETS_MSG_DONTWAIT;
	return sockets_receive_dispatch(socket, data, size, &dontwait);
}

/* Returns how many bytes recv(2) waits for: SO_RCVLOWAT, or all for MSG_PEEK with MSG_WAITALL. */
static size_t wanted_bytes(sockets_object *socket, size_t size, int flags)
{
	if (socket->type != SOCK_STREAM) {
		return 1;
	}
#ifdef SOCKETS_UNIX_PEEK_IGNORES_RCVLOWAT
	if ((flags & MSG_PEEK) && sockets_object_family(socket) == AF_UNIX) {
		return 1;
	}
#endif
	if (flags & MSG_WAITALL) {
		return size;
	}
	int low_mark = sockets_receive_has_options(socket) ? sockets_platform_int_option(socket->fd, SO_RCVLOWAT, 1) : 1;
	return MIN((size_t) MAX(low_mark, 1), size);
}

/* Whether no more data will follow what is queued, or urgent data follows, before which recv(2) stops. */
static bool is_at_end(const sockets_object *socket)
{
	sockets_pollfd pfd = {.fd = socket->fd, .events = SOCKETS_POLL_RDHUP | SOCKETS_POLL_PRI};
	const struct timeval dontwait = {0};

	return sockets_platform_poll(&pfd, 1, &dontwait) > 0;
}

/* Whether a socket for messages has been shut down for reading. recv(2) then returns 0 if no message is queued, but
 * fails with EAGAIN if it must not block. */
static bool is_shut_down(const sockets_object *socket)
{
	sockets_pollfd pfd = {.fd = socket->fd, .events = SOCKETS_POLL_RDHUP};
	const struct timeval dontwait = {0};

	return sockets_platform_poll(&pfd, 1, &dontwait) > 0 && (pfd.revents & (SOCKETS_POLL_RDHUP | POLLHUP));
}

/* Waits until recv(2) would not block. Returns false with the error in errno, which is EAGAIN after SO_RCVTIMEO. */
static bool wait_for_bytes(sockets_restart *restart, sockets_object *socket, size_t wanted)
{
	if (!sockets_restart_wait_until_ready(restart, socket, SOCKETS_POLL_IN)) {
		return false;
	}
	while (wanted > 1 && sockets_platform_available(socket->fd) < wanted && !is_at_end(socket)) {
		errno = EAGAIN;
		restart->must_pause = true; /* poll(2) does not wait for SO_RCVLOWAT on AF_UNIX sockets */
		if (!sockets_restart_wait(restart, socket, SOCKETS_POLL_IN)) {
			return false;
		}
	}
	return true;
}

/* Whether a signal has arrived whose handler has not run yet, with pcntl_async_signals(). */
static bool is_interrupted(void)
{
	return zend_atomic_bool_load_ex(&EG(vm_interrupt));
}

/* Waits until recv(2) would not block, or only runs the handlers of a signal, during a read that has stored `size`
 * bytes in `data`. That may be the receive buffer, which handlers may use as well. Returns false with the error in
 * errno. */
static bool wait_keeping(sockets_restart *restart, sockets_object *socket, char *data, size_t size, bool only_handlers)
{
	char *copy = data == SOCKETS_G(buffer) && size > 0 ? estrndup(data, size) : NULL;

	errno = EINTR;
	bool can_continue = only_handlers
		? sockets_restart_wait(restart, socket, SOCKETS_POLL_IN)
		: wait_for_bytes(restart, socket, 1);
	if (copy) {
		int error = errno;
		memcpy(data, copy, size);
		efree(copy);
		errno = error;
	}
	return can_continue;
}

/* recv(2) with MSG_WAITALL on a stream, which a signal ends early. Continues after a signal until SO_RCVTIMEO expires.
 * The kernel waits, so that the read ends where a single recv(2) does; only after a signal the remaining time makes it
 * necessary to read without blocking. */
static ssize_t recv_all(sockets_restart *restart, sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	const bool has_timeout = restart->deadline != UINT64_MAX;
	bool has_continued = false;
	size_t stored = 0;

	for (;;) {
		ssize_t received = -1;
		if (has_timeout && !has_continued) {
			received = sockets_receive_dispatch(socket, data, size, params); /* EINTR even with SA_RESTART: signal(7) */
		} else if (wait_keeping(restart, socket, data, stored, false)) {
			received = has_timeout
				? recv_dontwait(socket, data + stored, size - stored, params)
				: sockets_receive_dispatch(socket, data + stored, size - stored, params);
		}
		if (received < 0 && (errno != EINTR || EG(exception))) {
			if (stored == 0 || EG(exception)) {
				return -1;
			}
			sockets_receive_set_pending_error(socket, errno);
			return (ssize_t) stored;
		}
		stored += received > 0 ? (size_t) received : 0;
		bool is_done = received == 0 || stored == size || (received > 0 && params->ancillary);
		if (is_done || (received > 0 && !(has_timeout && has_continued) && !is_interrupted())) {
			return (ssize_t) stored;
		}
		if ((received < 0 || is_interrupted()) && !wait_keeping(restart, socket, data, stored, true)) {
			return -1;
		}
		has_continued = true;
	}
}

/* recv(2), recvfrom(2) and recvmsg(2) of what is available, or of one message. */
static ssize_t recv_available(sockets_restart *restart, sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	size_t wanted = wanted_bytes(socket, size, params->flags);
	ssize_t received;

	do {
		if (wanted > 1 && !wait_for_bytes(restart, socket, wanted) && !PHP_IS_TRANSIENT_ERROR(errno)) {
			return -1;
		}
		received = recv_dontwait(socket, data, size, params);
		if (received < 0 && socket->type != SOCK_STREAM && PHP_IS_TRANSIENT_ERROR(errno) && is_shut_down(socket)) {
			received = sockets_receive_dispatch(socket, data, size, params);
		}
	} while (received < 0 && sockets_restart_wait(restart, socket, SOCKETS_POLL_IN));
	return received;
}

ssize_t sockets_receive_restarting(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	sockets_restart restart = {0};
	bool is_stream = socket->type == SOCK_STREAM;

	if ((params->flags & (SOCKETS_MSG_DONTWAIT | MSG_OOB | SOCKETS_MSG_ERRQUEUE))
		|| (is_stream && sockets_platform_is_listening(socket->fd))) {
		return sockets_receive_dispatch(socket, data, size, params); /* never blocks: recv(2) */
	}
	ssize_t received;
	if (is_stream && (params->flags & MSG_WAITALL) && !(params->flags & MSG_PEEK)) {
		sockets_restart_start(&restart, socket, SOCKETS_POLL_IN);
		received = restart.must_not_wait
			? sockets_receive_dispatch(socket, data, size, params)
			: recv_all(&restart, socket, data, size, params);
	} else {
		received = recv_available(&restart, socket, data, size, params);
	}
	/* Handlers may have peeked at lines, before data was stored in the same buffer or read from the same Socket. */
	sockets_receive_invalidate_peek();
	return received;
}
