/* sockets_unix.c -- the platform's functions for Linux, the BSDs, macOS and their like. */

#include "sockets_platform.h"

#include <fcntl.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#ifdef SOCK_CLOEXEC

const char php_socket_platform_close_on_exec[] = "from the first (SOCK_CLOEXEC)";

int php_socket_platform_pair(int family, int type, int protocol, php_socket_t descriptors[2])
{
	return socketpair(family, type | SOCK_CLOEXEC, protocol, descriptors) == 0 ? 0 : errno;
}

#else

const char php_socket_platform_close_on_exec[] = "after creation (FD_CLOEXEC)";

/* What systems without SOCK_CLOEXEC and MSG_NOSIGNAL want to be told afterwards: fcntl(2),
 * setsockopt(2). Neither can fail on a socket just made. */
static void prepare(php_socket_t descriptor)
{
	(void) fcntl(descriptor, F_SETFD, FD_CLOEXEC);
# ifdef SO_NOSIGPIPE
	int on = 1;
	(void) setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof(on));
# endif
}

int php_socket_platform_pair(int family, int type, int protocol, php_socket_t descriptors[2])
{
	if (socketpair(family, type, protocol, descriptors) != 0) {
		return errno;
	}
	prepare(descriptors[0]);
	prepare(descriptors[1]);
	return 0;
}

#endif

ssize_t php_socket_platform_receive(php_socket_t descriptor, char *data, size_t size, int flags)
{
	return recv(descriptor, data, size, flags);
}

ssize_t php_socket_platform_send(php_socket_t descriptor, const char *data, size_t size)
{
#ifdef MSG_NOSIGNAL
	return send(descriptor, data, size, MSG_NOSIGNAL);
#else
	return send(descriptor, data, size, 0);
#endif
}

size_t php_socket_platform_available(php_socket_t descriptor)
{
	int available;
	return ioctl(descriptor, FIONREAD, &available) == 0 && available > 0 ? (size_t) available : 0;
}

#ifdef __linux__

ssize_t php_socket_platform_message_size(php_socket_t descriptor, char *buffer, size_t size)
{
	/* Linux tells the whole size whatever it copies: recv(2), MSG_TRUNC. */
	(void) size;
	return recv(descriptor, buffer, 0, MSG_PEEK | MSG_TRUNC);
}

#else

ssize_t php_socket_platform_message_size(php_socket_t descriptor, char *buffer, size_t size)
{
	ssize_t peeked = recv(descriptor, buffer, size, MSG_PEEK);
	return peeked < 0 || (size_t) peeked < size ? peeked : (ssize_t) (SIZE_MAX >> 1);
}

#endif

/* strerror_r(3) comes in two kinds: POSIX's fills the buffer, GNU's may answer with a text of
 * its own. The compiler picks by the kind it finds. */
static inline const char *posix_text(int failed, const char *buffer)
{
	(void) failed; /* so it is for an unknown error, of which there is a text all the same */
	return *buffer ? buffer : "Unknown error";
}

static inline const char *gnu_text(const char *text, const char *buffer)
{
	(void) buffer;
	return text;
}

const char *php_socket_platform_strerror(int error, char *buffer, size_t size)
{
	*buffer = '\0';
	return _Generic(strerror_r(error, buffer, size), int: posix_text, char *: gnu_text)
		(strerror_r(error, buffer, size), buffer);
}

const char *php_socket_platform_host_strerror(int error, char *buffer, size_t size)
{
	(void) buffer, (void) size;
	return hstrerror(error);
}

/* A cache line each: processes that talk to one another count side by side. */
typedef struct {
	_Alignas(64) _Atomic uint32_t count;
} shared_counter;

#define COUNTERS 1024

static struct {
	shared_counter keys, of_key[COUNTERS];
} *shared;

zend_result php_socket_platform_counters_startup(void)
{
	void *memory = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED) {
		return FAILURE;
	}
	shared = memory;
	return SUCCESS;
}

void php_socket_platform_counters_shutdown(void)
{
	munmap(shared, sizeof(*shared));
}

uint32_t php_socket_platform_counter_key(void)
{
	return atomic_fetch_add(&shared->keys.count, 1);
}

uint32_t php_socket_platform_counter(uint32_t key)
{
	return atomic_load(&shared->of_key[key % COUNTERS].count);
}

uint32_t php_socket_platform_counter_add(uint32_t key)
{
	return atomic_fetch_add(&shared->of_key[key % COUNTERS].count, 1);
}
