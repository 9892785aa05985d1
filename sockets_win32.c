/* sockets_win32.c -- the platform's functions for Windows. */

#include "sockets_platform.h"

#include "win32/sockets.h"
#include "win32/winutil.h"

/* Winsock counts in int. */
#define WINSOCK_SIZE(size) ((int) MIN((size), (size_t) INT_MAX))

const char php_socket_platform_close_on_exec[] = "after creation (SetHandleInformation)";

int php_socket_platform_pair(int family, int type, int protocol, php_socket_t descriptors[2])
{
	/* PHP's own, over the loopback address: AF_INET and SOCK_STREAM alone. */
	if (socketpair(family, type, protocol, descriptors) != 0) {
		return php_socket_errno();
	}
	for (int i = 0; i < 2; i++) {
		(void) SetHandleInformation((HANDLE) descriptors[i], HANDLE_FLAG_INHERIT, 0);
	}
	return 0;
}

ssize_t php_socket_platform_receive(php_socket_t descriptor, char *data, size_t size, int flags)
{
	return recv(descriptor, data, WINSOCK_SIZE(size), flags);
}

ssize_t php_socket_platform_send(php_socket_t descriptor, const char *data, size_t size)
{
	return send(descriptor, data, WINSOCK_SIZE(size), 0);
}

size_t php_socket_platform_available(php_socket_t descriptor)
{
	u_long available;
	return ioctlsocket(descriptor, FIONREAD, &available) == 0 ? available : 0;
}

ssize_t php_socket_platform_message_size(php_socket_t descriptor, char *buffer, size_t size)
{
	int peeked = recv(descriptor, buffer, WINSOCK_SIZE(size), MSG_PEEK);
	bool larger = peeked == SOCKET_ERROR && WSAGetLastError() == WSAEMSGSIZE;
	return larger ? (ssize_t) (SIZE_MAX >> 1) : peeked;
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
