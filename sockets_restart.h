/* sockets_restart.h -- calls that go on after a signal: the INI setting sockets_pair.restart_interrupted.
 *
 * With the setting on, a call makes attempts that do not block, and waits in poll(2) between them. A signal always ends
 * poll(2), while a blocking call goes on inside the kernel if the handler was installed with SA_RESTART, as pcntl does
 * by default: signal(7). The pending handlers of the script then run, and the call waits for the time that is left. */

#ifndef PHP_SOCKETS_PAIR_RESTART_H
#define PHP_SOCKETS_PAIR_RESTART_H

#include "php_sockets.h"

/* One call that may wait. Initialize to zero, apart from must_not_wait. */
typedef struct {
	bool must_not_wait; /* the caller has requested MSG_DONTWAIT, or the fd is in non-blocking mode */
	bool is_started;    /* the deadline is set */
	bool must_pause;    /* poll(2) cannot wait for what the call needs: retry at intervals */
	uint8_t wakeups;    /* how often poll(2) has reported what the next attempt did not find */
	uint64_t deadline;  /* a time of sockets_platform_now_us(), or UINT64_MAX for none */
} sockets_restart;

static inline bool sockets_restart_is_enabled(void)
{
#ifdef SOCKETS_HAS_MSGHDR
	return UNEXPECTED(SOCKETS_G(restart_interrupted));
#else
	return false; /* no signals */
#endif
}

/* Runs the pending signal handlers of the script, which may run any code. Also without pcntl_async_signals().
 * Returns true, or false with an exception thrown and errno set to EINTR. */
bool sockets_restart_run_handlers(void);

/* Determines whether and how long the call may wait: the fd's mode, and SO_RCVTIMEO for SOCKETS_POLL_IN or SO_SNDTIMEO
 * for POLLOUT, socket(7). sockets_restart_wait() does this itself when it waits for the first time. */
void sockets_restart_start(sockets_restart *restart, const sockets_object *socket, short events);

/* Call it after an attempt with MSG_DONTWAIT has failed. Waits if errno means that it would block, and runs signal
 * handlers meanwhile. `events` is SOCKETS_POLL_IN or POLLOUT.
 * Returns true if the caller should try again, or false with the error of the call in errno. EINTR then means that a
 * handler has thrown an exception, or closed the Socket, for which an Error is thrown. */
bool sockets_restart_wait(sockets_restart *restart, sockets_object *socket, short events);

/* Waits until poll(2) reports one of the events or an error. Returns true, or false as sockets_restart_wait(). */
bool sockets_restart_wait_until_ready(sockets_restart *restart, sockets_object *socket, short events);

/* The same for an attempt to send, which may also have to wait for a connection (MSG_FASTOPEN, TCP_FASTOPEN_CONNECT):
 * removes MSG_FASTOPEN from *flags for the next attempt. */
bool sockets_restart_wait_to_send(sockets_restart *restart, sockets_object *socket, int *flags);

/* sockets_restart_send() with the setting on. */
ssize_t sockets_restart_send_slow(sockets_restart *restart, sockets_object *socket, const char *data, size_t size,
	int flags, const sockets_address *address);

/* Wrappers of the system calls. Without the setting, they make one call. With it, they wait as above, and data for a
 * stream in blocking mode is sent whole, whatever signals arrive. `address` may be NULL.
 * Return what the system calls return. */
static inline ssize_t sockets_restart_send(sockets_object *socket, const char *data, size_t size, int flags,
	const sockets_address *address)
{
	if (sockets_restart_is_enabled()) {
		sockets_restart restart = {.must_not_wait = (flags & SOCKETS_MSG_DONTWAIT) != 0};
		return sockets_restart_send_slow(&restart, socket, data, size, flags, address);
	}
	return address
		? sockets_platform_sendto(socket->fd, data, size, flags, address)
		: sockets_platform_send(socket->fd, data, size, flags);
}

php_socket_t sockets_restart_accept(sockets_object *socket, bool blocking);
int sockets_restart_connect(sockets_object *socket, const sockets_address *address);

#endif
