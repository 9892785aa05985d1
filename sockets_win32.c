/* sockets_win32.c -- sockets_platform_*() and sockets_counter_*() for Windows. */

#include "sockets_platform.h"

#include "win32/sockets.h"
#include "win32/winutil.h"

/* Sizes are int in Winsock. */
#define WINSOCK_SIZE(size) ((int) MIN((size), (size_t) INT_MAX))

const char sockets_platform_cloexec_text[] = "after creation (SetHandleInformation)";

void sockets_platform_set_cloexec(php_socket_t fd)
{
	(void) SetHandleInformation((HANDLE) fd, HANDLE_FLAG_INHERIT, 0);
}

int sockets_platform_socketpair(int family, int type, int protocol, php_socket_t fds[2], bool cloexec)
{
	/* PHP's own function. It connects two sockets over loopback, and supports only AF_INET with SOCK_STREAM. */
	if (socketpair(family, type, protocol, fds) != 0) {
		return php_socket_errno();
	}
	if (cloexec) {
		sockets_platform_set_cloexec(fds[0]);
		sockets_platform_set_cloexec(fds[1]);
	}
	return 0;
}

php_socket_t sockets_platform_socket(int family, int type, int protocol, bool cloexec)
{
	php_socket_t fd = socket(family, type, protocol);

	if (fd != SOCK_ERR && cloexec) {
		sockets_platform_set_cloexec(fd);
	}
	return fd;
}

php_socket_t sockets_platform_accept(php_socket_t fd, bool cloexec, bool blocking)
{
	php_socket_t accepted = accept(fd, NULL, NULL);

	if (accepted != SOCK_ERR && cloexec) {
		sockets_platform_set_cloexec(accepted);
	}
	if (accepted != SOCK_ERR && !blocking) {
		(void) sockets_platform_set_blocking(accepted, false);
	}
	return accepted;
}

bool sockets_platform_is_listening(php_socket_t fd)
{
	BOOL is_listening = FALSE;
	int length = sizeof(is_listening);
	return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, (char *) &is_listening, &length) == 0 && is_listening;
}

/* Windows has no SIGPIPE. */
void sockets_platform_set_nosigpipe(php_socket_t fd)
{
	(void) fd;
}

/* SO_PROTOCOL_INFOW also works on an unbound socket, for which getsockname() fails. */
static int get_protocol_info(php_socket_t fd, WSAPROTOCOL_INFOW *protocol)
{
	int length = sizeof(*protocol);
	return getsockopt(fd, SOL_SOCKET, SO_PROTOCOL_INFOW, (char *) protocol, &length);
}

int sockets_platform_sock_type(php_socket_t fd, int *type)
{
	WSAPROTOCOL_INFOW protocol;
	int result = get_protocol_info(fd, &protocol);

	if (result == 0) {
		*type = protocol.iSocketType;
	}
	return result;
}

int sockets_platform_family(php_socket_t fd)
{
	WSAPROTOCOL_INFOW protocol;
	return get_protocol_info(fd, &protocol) == 0 ? protocol.iAddressFamily : AF_UNSPEC;
}

/* Converts the result of a Winsock call to that of recv(2). For a message larger than the buffer, Winsock stores the
 * beginning and fails with WSAEMSGSIZE. */
static ssize_t winsock_recv_result(int result, size_t size)
{
	bool is_cut = result == SOCKET_ERROR && WSAGetLastError() == WSAEMSGSIZE;
	return is_cut ? WINSOCK_SIZE(size) : result;
}

ssize_t sockets_platform_recv(php_socket_t fd, char *data, size_t size, int flags)
{
	return winsock_recv_result(recv(fd, data, WINSOCK_SIZE(size), flags), size);
}

ssize_t sockets_platform_recvfrom(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender)
{
	memset(sender, 0, sizeof(*sender)); /* recvfrom() sets nothing on a stream */
	sender->length = sizeof(sender->as);
	return winsock_recv_result(
		recvfrom(fd, data, WINSOCK_SIZE(size), flags, &sender->as.generic, &sender->length), size);
}

/* Never called, since SOCKETS_HAS_MSGHDR is not defined. */
ssize_t sockets_platform_recvmsg(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender, sockets_cmsg_buf *ancillary)
{
	(void) fd, (void) data, (void) size, (void) flags, (void) sender, (void) ancillary;
	WSASetLastError(WSAEOPNOTSUPP);
	return -1;
}

/* Never called, either. */
ssize_t sockets_platform_recv_flags(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender, int *msg_flags)
{
	*msg_flags = 0;
	return sockets_platform_recvmsg(fd, data, size, flags, sender, NULL);
}

ssize_t sockets_platform_send(php_socket_t fd, const char *data, size_t size, int flags)
{
	return send(fd, data, WINSOCK_SIZE(size), flags);
}

ssize_t sockets_platform_sendto(php_socket_t fd, const char *data, size_t size, int flags,
	const sockets_address *receiver)
{
	return sendto(fd, data, WINSOCK_SIZE(size), flags, &receiver->as.generic, receiver->length);
}

size_t sockets_platform_available(php_socket_t fd)
{
	u_long available;
	return ioctlsocket(fd, FIONREAD, &available) == 0 ? available : 0;
}

char *sockets_platform_map(size_t size)
{
	return VirtualAlloc(NULL, size, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
}

void sockets_platform_unmap(char *memory, size_t size)
{
	(void) size;
	(void) VirtualFree(memory, 0, MEM_RELEASE);
}

int sockets_platform_int_option(php_socket_t fd, int option, int otherwise)
{
	int value;
	int length = sizeof(value);
	return getsockopt(fd, SOL_SOCKET, option, (char *) &value, &length) == 0 ? value : otherwise;
}

/* Timeouts are milliseconds in Winsock. Rounds up, since 0 may mean no timeout, and caps at about 24 days. */
static int timeval_to_ms(const struct timeval *timeout)
{
	return timeout->tv_sec >= INT_MAX / 1000
		? INT_MAX / 1000 * 1000
		: (int) timeout->tv_sec * 1000 + (int) ((timeout->tv_usec + 999) / 1000);
}

int sockets_platform_poll(sockets_pollfd *fds, size_t count, const struct timeval *timeout)
{
	ULONG enabled = 0;

	for (size_t i = 0; i < count; i++) {
		fds[i].revents = 0;
		enabled += (int) fds[i].fd >= 0;
	}
	if (!enabled) { /* WSAPoll() fails if all fds are negative */
		Sleep(timeout ? (DWORD) timeval_to_ms(timeout) : INFINITE);
		return 0;
	}
	return WSAPoll(fds, (ULONG) count, timeout ? timeval_to_ms(timeout) : -1);
}

uint64_t sockets_platform_now_us(void)
{
	return GetTickCount64() * 1000;
}

bool sockets_platform_is_blocking(php_socket_t fd, bool known)
{
	/* Winsock can set the mode, but not query it. */
	(void) fd;
	return known;
}

int sockets_platform_set_blocking(php_socket_t fd, bool blocking)
{
	return php_set_sock_blocking(fd, blocking) == SUCCESS ? 0 : -1;
}

int sockets_platform_get_timeout(php_socket_t fd, int option, struct timeval *timeout)
{
	DWORD milliseconds = 0;
	int length = sizeof(milliseconds);
	int result = getsockopt(fd, SOL_SOCKET, option, (char *) &milliseconds, &length);

	timeout->tv_sec = (long) (milliseconds / 1000);
	timeout->tv_usec = (long) (milliseconds % 1000) * 1000;
	return result;
}

int sockets_platform_set_timeout(php_socket_t fd, int option, const struct timeval *timeout)
{
	DWORD milliseconds = (DWORD) timeval_to_ms(timeout);
	return setsockopt(fd, SOL_SOCKET, option, (const char *) &milliseconds, sizeof(milliseconds));
}

int sockets_platform_host_error(int error)
{
	return error; /* getaddrinfo() returns Winsock errors */
}

const char *sockets_platform_strerror(int error, char *buffer, size_t size)
{
	char *text = php_win32_error_to_msg(error);
	strlcpy(buffer, text, size);
	php_win32_error_msg_free(text);
	return buffer;
}

const char *sockets_platform_host_strerror(int error, char *buffer, size_t size)
{
	return sockets_platform_strerror(error, buffer, size);
}

/* Windows has no fork(2): only threads share the counters. */
#define COUNTERS 1024

static volatile LONG keys, counters[COUNTERS];

zend_result sockets_counter_startup(void)
{
	return SUCCESS;
}

void sockets_counter_shutdown(void)
{
}

uint32_t sockets_counter_alloc_key(void)
{
	return (uint32_t) InterlockedIncrement(&keys);
}

uint32_t sockets_counter_get(uint32_t key)
{
	return (uint32_t) counters[key % COUNTERS];
}

uint32_t sockets_counter_increment(uint32_t key)
{
	return (uint32_t) InterlockedIncrement(&counters[key % COUNTERS]) - 1;
}

/* Never called: it is for sockets that were inherited by fork(2). */
void sockets_counter_mark_stale(uint32_t key)
{
	(void) key;
}

bool sockets_counter_is_valid(uint32_t key)
{
	(void) key;
	return true;
}
