/* sockets_win32.c -- the platform's functions for Windows. */

#include "sockets_platform.h"

#include "win32/sockets.h"
#include "win32/winutil.h"

/* Winsock counts in int. */
#define WINSOCK_SIZE(size) ((int) MIN((size), (size_t) INT_MAX))

const char php_socket_platform_close_on_exec_how[] = "after creation (SetHandleInformation)";

void php_socket_platform_close_on_exec(php_socket_t descriptor)
{
	(void) SetHandleInformation((HANDLE) descriptor, HANDLE_FLAG_INHERIT, 0);
}

int php_socket_platform_pair(int family, int type, int protocol, php_socket_t descriptors[2])
{
	/* PHP's own, over the loopback address: AF_INET and SOCK_STREAM alone. */
	if (socketpair(family, type, protocol, descriptors) != 0) {
		return php_socket_errno();
	}
	php_socket_platform_close_on_exec(descriptors[0]);
	php_socket_platform_close_on_exec(descriptors[1]);
	return 0;
}

php_socket_t php_socket_platform_create(int family, int type, int protocol)
{
	php_socket_t descriptor = socket(family, type, protocol);

	if (descriptor != SOCK_ERR) {
		php_socket_platform_close_on_exec(descriptor);
	}
	return descriptor;
}

php_socket_t php_socket_platform_accept(php_socket_t descriptor)
{
	php_socket_t accepted = accept(descriptor, NULL, NULL);

	if (accepted != SOCK_ERR) {
		php_socket_platform_close_on_exec(accepted);
	}
	return accepted;
}

/* There is no SIGPIPE. */
void php_socket_platform_adopt(php_socket_t descriptor)
{
	(void) descriptor;
}

/* Known for a socket without an address too, of which getsockname() knows nothing. */
static int identify(php_socket_t descriptor, WSAPROTOCOL_INFOW *protocol)
{
	int length = sizeof(*protocol);
	return getsockopt(descriptor, SOL_SOCKET, SO_PROTOCOL_INFOW, (char *) protocol, &length);
}

int php_socket_platform_type(php_socket_t descriptor, int *type)
{
	WSAPROTOCOL_INFOW protocol;
	int result = identify(descriptor, &protocol);

	if (result == 0) {
		*type = protocol.iSocketType;
	}
	return result;
}

int php_socket_platform_family(php_socket_t descriptor)
{
	WSAPROTOCOL_INFOW protocol;
	return identify(descriptor, &protocol) == 0 ? protocol.iAddressFamily : AF_UNSPEC;
}

/* Of a message that is larger than asked for Winsock gives the beginning and calls it an error. */
static ssize_t received(int result, size_t size)
{
	bool is_cut = result == SOCKET_ERROR && WSAGetLastError() == WSAEMSGSIZE;
	return is_cut ? WINSOCK_SIZE(size) : result;
}

ssize_t php_socket_platform_receive(php_socket_t descriptor, char *data, size_t size, int flags)
{
	return received(recv(descriptor, data, WINSOCK_SIZE(size), flags), size);
}

ssize_t php_socket_platform_receive_from(php_socket_t descriptor, char *data, size_t size, int flags,
	php_socket_address *sender)
{
	memset(sender, 0, sizeof(*sender)); /* a stream tells nothing */
	sender->length = sizeof(sender->as);
	return received(recvfrom(descriptor, data, WINSOCK_SIZE(size), flags, &sender->as.generic, &sender->length), size);
}

/* There is no function that would ask for ancillary data: PHP_SOCKET_HAS_MESSAGES. */
ssize_t php_socket_platform_receive_message(php_socket_t descriptor, char *data, size_t size, int flags,
	php_socket_address *sender, php_socket_ancillary *ancillary)
{
	(void) descriptor, (void) data, (void) size, (void) flags, (void) sender, (void) ancillary;
	WSASetLastError(WSAEOPNOTSUPP);
	return -1;
}

ssize_t php_socket_platform_send(php_socket_t descriptor, const char *data, size_t size, int flags)
{
	return send(descriptor, data, WINSOCK_SIZE(size), flags);
}

ssize_t php_socket_platform_send_to(php_socket_t descriptor, const char *data, size_t size, int flags,
	const php_socket_address *receiver)
{
	return sendto(descriptor, data, WINSOCK_SIZE(size), flags, &receiver->as.generic, receiver->length);
}

size_t php_socket_platform_available(php_socket_t descriptor)
{
	u_long available;
	return ioctlsocket(descriptor, FIONREAD, &available) == 0 ? available : 0;
}

ssize_t php_socket_platform_message_size(php_socket_t descriptor, char *buffer, size_t size, int flags)
{
	int peeked = recv(descriptor, buffer, WINSOCK_SIZE(size), flags | MSG_PEEK);
	bool larger = peeked == SOCKET_ERROR && WSAGetLastError() == WSAEMSGSIZE;
	return larger ? (ssize_t) (SIZE_MAX >> 1) : peeked;
}

/* Winsock counts time-outs in milliseconds, of which the last one begun counts as well, since 0 may be for ever. */
static int milliseconds_of(const struct timeval *timeout)
{
	return timeout->tv_sec >= INT_MAX / 1000
		? INT_MAX / 1000 * 1000
		: (int) timeout->tv_sec * 1000 + (int) ((timeout->tv_usec + 999) / 1000);
}

/* A time-out that comes too early is for the caller to notice. */
int php_socket_platform_poll(php_socket_pollfd *descriptors, size_t count, const struct timeval *timeout)
{
	ULONG asked = 0;

	for (size_t i = 0; i < count; i++) {
		descriptors[i].revents = 0;
		asked += (int) descriptors[i].fd >= 0;
	}
	if (!asked) { /* WSAPoll() refuses a list in which all are left out */
		Sleep(timeout ? (DWORD) milliseconds_of(timeout) : INFINITE);
		return 0;
	}
	return WSAPoll(descriptors, (ULONG) count, timeout ? milliseconds_of(timeout) : -1);
}

uint64_t php_socket_platform_time(void)
{
	return GetTickCount64() * 1000;
}

bool php_socket_platform_is_blocking(php_socket_t descriptor, bool known)
{
	/* Winsock can be told, and does not tell. */
	(void) descriptor;
	return known;
}

int php_socket_platform_set_blocking(php_socket_t descriptor, bool blocking)
{
	return php_set_sock_blocking(descriptor, blocking) == SUCCESS ? 0 : -1;
}

int php_socket_platform_get_timeout(php_socket_t descriptor, int option, struct timeval *timeout)
{
	DWORD milliseconds = 0;
	int length = sizeof(milliseconds);
	int result = getsockopt(descriptor, SOL_SOCKET, option, (char *) &milliseconds, &length);

	timeout->tv_sec = (long) (milliseconds / 1000);
	timeout->tv_usec = (long) (milliseconds % 1000) * 1000;
	return result;
}

int php_socket_platform_set_timeout(php_socket_t descriptor, int option, const struct timeval *timeout)
{
	DWORD milliseconds = (DWORD) milliseconds_of(timeout);
	return setsockopt(descriptor, SOL_SOCKET, option, (const char *) &milliseconds, sizeof(milliseconds));
}

int php_socket_platform_host_error(int error)
{
	return error; /* getaddrinfo() has the errors of Winsock */
}

const char *php_socket_platform_strerror(int error, char *buffer, size_t size)
{
	char *text = php_win32_error_to_msg(error);
	strlcpy(buffer, text, size);
	php_win32_error_msg_free(text);
	return buffer;
}

const char *php_socket_platform_host_strerror(int error, char *buffer, size_t size)
{
	return php_socket_platform_strerror(error, buffer, size);
}

/* Nothing forks here: the counters are shared between threads alone. */
#define COUNTERS 1024

static volatile LONG keys, counters[COUNTERS];

zend_result php_socket_platform_counters_startup(void)
{
	return SUCCESS;
}

void php_socket_platform_counters_shutdown(void)
{
}

uint32_t php_socket_platform_counter_key(void)
{
	return (uint32_t) InterlockedIncrement(&keys);
}

uint32_t php_socket_platform_counter(uint32_t key)
{
	return (uint32_t) counters[key % COUNTERS];
}

uint32_t php_socket_platform_counter_add(uint32_t key)
{
	return (uint32_t) InterlockedIncrement(&counters[key % COUNTERS]) - 1;
}

/* Never asked for: it is about sockets that were forked. */
void php_socket_platform_counter_distrust(uint32_t key)
{
	(void) key;
}

bool php_socket_platform_counter_is_trusted(uint32_t key)
{
	(void) key;
	return true;
}

uint32_t php_socket_platform_forks(void)
{
	return 0;
}
