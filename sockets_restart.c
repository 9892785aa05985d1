/* sockets_restart.c -- calls that go on after a signal: the INI setting sockets_pair.restart_interrupted. */

#include "sockets_restart.h"

#include "sockets_compat.h"
#include "sockets_receive.h"

/* How long to pause before the next attempt, in microseconds, where poll(2) cannot wait: for the queue of a receiver
 * that an AF_UNIX socket is not connected to, or for the backlog of a listener. */
#define RETRY_INTERVAL_US 10000

/* After so many attempts that fail although poll(2) has reported data, pause between them. Another process may have
 * been faster a few times; with SO_PEEK_OFF beyond the data, poll(2) reports it each time. */
#define MAX_WAKEUPS 16

/* Without pcntl_async_signals(), pcntl runs handlers only when this function is called. */
static void dispatch_signals(void)
{
	zend_function *dispatch = zend_hash_str_find_ptr(CG(function_table), ZEND_STRL("pcntl_signal_dispatch"));
	zval result;

	if (dispatch && dispatch->type == ZEND_INTERNAL_FUNCTION) {
		ZVAL_UNDEF(&result);
		zend_call_known_function(dispatch, NULL, NULL, &result, 0, NULL, NULL);
		zval_ptr_dtor(&result);
	}
}

bool sockets_restart_run_handlers(void)
{
	if (zend_atomic_bool_load_ex(&EG(vm_interrupt))) {
		sockets_compat_run_interrupt(EG(current_execute_data));
	}
	if (!EG(exception)) {
		dispatch_signals();
	}
	if (EG(exception)) {
		errno = EINTR;
		return false;
	}
	return true;
}

/* Runs handlers during a call with a Socket as its first argument. If they make it non-blocking, the call does not wait
 * any longer, as a restarted recv(2) would not. Returns true, or false with an exception thrown. */
static bool run_handlers_of_call(sockets_restart *restart, sockets_object *socket)
{
	if (!sockets_restart_run_handlers()) {
		return false;
	}
	if (!sockets_object_is_open(socket)) {
		zend_argument_error(NULL, 1, "has already been closed");
		errno = EINTR;
		return false;
	}
	if (restart->is_started && !sockets_platform_is_blocking(socket->fd, socket->blocking)) {
		restart->must_not_wait = true;
	}
	return true;
}

void sockets_restart_start(sockets_restart *restart, const sockets_object *socket, short events)
{
	struct timeval timeout = {0};

	restart->is_started = true;
	if (!sockets_platform_is_blocking(socket->fd, socket->blocking)) {
		restart->must_not_wait = true;
		return;
	}
	(void) sockets_platform_get_timeout(socket->fd, events == POLLOUT ? SO_SNDTIMEO : SO_RCVTIMEO, &timeout);
	/* At most 68 years later, so that the sum does not overflow. */
	uint64_t seconds = (uint64_t) MIN(timeout.tv_sec, INT_MAX);
	restart->deadline = timeout.tv_sec || timeout.tv_usec
		? sockets_platform_now_us() + seconds * SOCKETS_US_PER_SECOND + (uint64_t) timeout.tv_usec
		: UINT64_MAX;
}

/* Calls poll(2) once, or only pauses. Returns what poll(2) returns. */
static int poll_or_pause(sockets_restart *restart, const sockets_object *socket, short events)
{
	sockets_pollfd pfd = {.fd = restart->must_pause ? SOCK_ERR : socket->fd, .events = events};
	uint64_t now = sockets_platform_now_us();
	uint64_t left = restart->deadline > now ? restart->deadline - now : 0;

	if (left == 0) {
		errno = EAGAIN;
		return -1;
	}
	left = restart->must_pause ? MIN(left, RETRY_INTERVAL_US) : left;
	struct timeval timeout = {.tv_sec = left / SOCKETS_US_PER_SECOND, .tv_usec = left % SOCKETS_US_PER_SECOND};
	bool is_endless = restart->deadline == UINT64_MAX && !restart->must_pause;
	int ready = sockets_platform_poll(&pfd, 1, is_endless ? NULL : &timeout);
	if (ready > 0) {
		/* If it can be written to and the attempt fails all the same, or has only an error, poll(2) would spin. */
		bool would_spin = events == POLLOUT || !(pfd.revents & events) || ++restart->wakeups >= MAX_WAKEUPS;
		restart->must_pause = restart->must_pause || would_spin;
	}
	return ready;
}

/* Whether EAGAIN does not mean that the call would block: there is no free port to send from. */
static bool is_out_of_ports(const sockets_restart *restart, sockets_object *socket, short events)
{
	return restart->must_pause && events == POLLOUT && socket->type == SOCK_DGRAM
		&& sockets_object_family(socket) != AF_UNIX;
}

bool sockets_restart_wait(sockets_restart *restart, sockets_object *socket, short events)
{
	int error = php_socket_errno();

	if (error != EINTR && !PHP_IS_TRANSIENT_ERROR(error)) {
		return false;
	}
	if (error != EINTR && !restart->must_not_wait && !restart->is_started) {
		sockets_restart_start(restart, socket, events);
	}
	if (error == EINTR || (!restart->must_not_wait && zend_atomic_bool_load_ex(&EG(vm_interrupt)))) {
		return run_handlers_of_call(restart, socket);
	}
	if (restart->must_not_wait || is_out_of_ports(restart, socket, events)) {
		errno = error;
		return false;
	}
	return poll_or_pause(restart, socket, events) >= 0 || (errno == EINTR && run_handlers_of_call(restart, socket));
}

bool sockets_restart_wait_until_ready(sockets_restart *restart, sockets_object *socket, short events)
{
	const struct timeval dontwait = {0};

	for (;;) {
		sockets_pollfd pfd = {.fd = socket->fd, .events = events};
		int ready = sockets_platform_poll(&pfd, 1, &dontwait);
		if (ready > 0) {
			return true;
		}
		if (ready == 0) {
			errno = EAGAIN;
		}
		if (!sockets_restart_wait(restart, socket, events)) {
			return false;
		}
	}
}

static ssize_t send_once(const sockets_object *socket, const char *data, size_t size, int flags,
	const sockets_address *address)
{
	return address
		? sockets_platform_sendto(socket->fd, data, size, flags, address)
		: sockets_platform_send(socket->fd, data, size, flags);
}

/* Returns the result of a send that fails after part of the data has been sent: its size, as send(2) does. */
static ssize_t partial_result(sockets_object *socket, size_t size)
{
	if (size == 0 || EG(exception)) {
		return -1;
	}
	if (errno != EPIPE) { /* the next write reports EPIPE once more */
		sockets_receive_set_pending_error(socket, errno);
	}
	return (ssize_t) size;
}

bool sockets_restart_wait_to_send(sockets_restart *restart, sockets_object *socket, int *flags)
{
	const int error = errno;

	if (error == EINPROGRESS) {
		*flags &= ~SOCKETS_MSG_FASTOPEN;
		errno = EAGAIN;
	}
	bool can_continue = sockets_restart_wait(restart, socket, POLLOUT);
	if (!can_continue && error == EINPROGRESS && PHP_IS_TRANSIENT_ERROR(errno)) {
		errno = error;
	}
	return can_continue;
}

ssize_t sockets_restart_send_slow(sockets_restart *restart, sockets_object *socket, const char *data, size_t size,
	int flags, const sockets_address *address)
{
	size_t sent_size = 0;
	ssize_t sent;

	do {
		do {
			sent = send_once(socket, data + sent_size, size - sent_size, flags | SOCKETS_MSG_DONTWAIT, address);
		} while (sent < 0 && sockets_restart_wait_to_send(restart, socket, &flags));
		if (sent < 0) {
			return partial_result(socket, sent_size);
		}
		sent_size += (size_t) sent;
		flags &= ~SOCKETS_MSG_FASTOPEN;
		restart->must_pause = false;
	} while (sent_size < size && sent > 0 && socket->type == SOCK_STREAM && !restart->must_not_wait);
	return (ssize_t) sent_size;
}

/* A listener that other processes share is waited for by each of them. One that finds no connection any more blocks in
 * accept(2), which has no flag for a single call. */
static php_socket_t accept_restarting(sockets_object *socket, bool blocking)
{
	sockets_restart restart = {0};
	php_socket_t fd = SOCK_ERR;

	do {
		/* Other sockets make accept(2) fail at once. */
		bool may_wait = sockets_platform_is_listening(socket->fd) && !restart.must_not_wait;
		bool is_ready = !may_wait || sockets_restart_wait_until_ready(&restart, socket, SOCKETS_POLL_IN);
		if (!is_ready && !restart.must_not_wait) {
			return SOCK_ERR;
		}
		fd = sockets_platform_accept(socket->fd, SOCKETS_G(close_on_exec), blocking);
	} while (fd == SOCK_ERR && errno == EINTR && run_handlers_of_call(&restart, socket));
	return fd;
}

php_socket_t sockets_restart_accept(sockets_object *socket, bool blocking)
{
	return sockets_restart_is_enabled()
		? accept_restarting(socket, blocking)
		: sockets_platform_accept(socket->fd, SOCKETS_G(close_on_exec), blocking);
}

/* connect(2) that does not block: it has no flag for a single call. A handler may have changed the mode meanwhile. */
static int connect_without_blocking(const sockets_object *socket, const sockets_address *address)
{
	bool is_blocking = sockets_platform_is_blocking(socket->fd, socket->blocking);

	(void) sockets_platform_set_blocking(socket->fd, false);
	int result = connect(socket->fd, &address->as.generic, address->length);
	int error = errno;
	(void) sockets_platform_set_blocking(socket->fd, is_blocking);
	errno = error;
	return result;
}

/* Waits for a connection that is in progress. If SO_SNDTIMEO expires, the error is that of the attempt: EINPROGRESS,
 * or EALREADY if an earlier call had begun it. Returns what connect(2) returns. */
static int finish_connect(sockets_restart *restart, sockets_object *socket)
{
	int error = errno;

	restart->must_pause = false;
	if (!sockets_restart_wait_until_ready(restart, socket, POLLOUT)) {
		errno = errno == EAGAIN ? error : errno;
		return -1;
	}
	error = 0;
	socklen_t length = sizeof(error);
	if (getsockopt(socket->fd, SOL_SOCKET, SO_ERROR, (void *) &error, &length) == 0 && error == 0) {
		return 0;
	}
	errno = error ? error : errno;
	return -1;
}

static int connect_restarting(sockets_object *socket, const sockets_address *address)
{
	sockets_restart restart = {.must_pause = true}; /* AF_UNIX: until the listener's backlog has a free place */
	int result;

	if (!sockets_platform_is_blocking(socket->fd, socket->blocking)) {
		return connect(socket->fd, &address->as.generic, address->length);
	}
	do {
		result = connect_without_blocking(socket, address);
		if (result != 0 && (errno == EINPROGRESS || errno == EALREADY)) {
			return finish_connect(&restart, socket);
		}
	} while (result != 0 && sockets_restart_wait(&restart, socket, POLLOUT));
	return result;
}

int sockets_restart_connect(sockets_object *socket, const sockets_address *address)
{
	return sockets_restart_is_enabled()
		? connect_restarting(socket, address)
		: connect(socket->fd, &address->as.generic, address->length);
}
