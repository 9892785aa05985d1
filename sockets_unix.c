/* sockets_unix.c -- the platform's functions for Linux, the BSDs, macOS and their like. */

#include "sockets_platform.h"

#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <time.h>

#ifndef MSG_NOSIGNAL
# define MSG_NOSIGNAL 0 /* and SO_NOSIGPIPE instead */
#endif

/* Not to be asked of the flag itself, which may be an enumerator. */
#ifdef MSG_CMSG_CLOEXEC
# define RECEIVED_CLOSED_ON_EXEC 1
#else
# define RECEIVED_CLOSED_ON_EXEC 0
# define MSG_CMSG_CLOEXEC 0
#endif

/* What systems without MSG_NOSIGNAL want to be told of each socket: setsockopt(2). It cannot fail
 * on one just made. */
static void refuse_signals(php_socket_t descriptor)
{
#ifdef SO_NOSIGPIPE
	int on = 1;
	(void) setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof(on));
#else
	(void) descriptor;
#endif
}

void php_socket_platform_close_on_exec(php_socket_t descriptor)
{
	(void) fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

#ifdef SOCK_CLOEXEC

const char php_socket_platform_close_on_exec_how[] = "from the first (SOCK_CLOEXEC)";

# define TYPE_CLOSED_ON_EXEC(type) ((type) | SOCK_CLOEXEC)

static void prepare(php_socket_t descriptor)
{
	refuse_signals(descriptor);
}

#else

const char php_socket_platform_close_on_exec_how[] = "after creation (FD_CLOEXEC)";

# define TYPE_CLOSED_ON_EXEC(type) (type)

static void prepare(php_socket_t descriptor)
{
	php_socket_platform_close_on_exec(descriptor);
	refuse_signals(descriptor);
}

#endif

int php_socket_platform_pair(int family, int type, int protocol, php_socket_t descriptors[2])
{
	if (socketpair(family, TYPE_CLOSED_ON_EXEC(type), protocol, descriptors) != 0) {
		return errno;
	}
	prepare(descriptors[0]);
	prepare(descriptors[1]);
	return 0;
}

php_socket_t php_socket_platform_create(int family, int type, int protocol)
{
	php_socket_t descriptor = socket(family, TYPE_CLOSED_ON_EXEC(type), protocol);

	if (descriptor != SOCK_ERR) {
		prepare(descriptor);
	}
	return descriptor;
}

php_socket_t php_socket_platform_accept(php_socket_t descriptor)
{
#if defined(HAVE_ACCEPT4) && defined(SOCK_CLOEXEC)
	php_socket_t accepted = accept4(descriptor, NULL, NULL, SOCK_CLOEXEC);
#else
	php_socket_t accepted = accept(descriptor, NULL, NULL);
#endif

	if (accepted != SOCK_ERR) {
#if !defined(HAVE_ACCEPT4) || !defined(SOCK_CLOEXEC)
		php_socket_platform_close_on_exec(accepted);
#endif
		refuse_signals(accepted);
	}
	return accepted;
}

void php_socket_platform_adopt(php_socket_t descriptor)
{
	refuse_signals(descriptor);
}

int php_socket_platform_type(php_socket_t descriptor, int *type)
{
	socklen_t length = sizeof(*type);
	return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, type, &length);
}

int php_socket_platform_family(php_socket_t descriptor)
{
	php_socket_address address = {.length = sizeof(address.as)};
	int result = getsockname(descriptor, &address.as.generic, &address.length);
	return result == 0 ? address.as.generic.sa_family : AF_UNSPEC;
}

ssize_t php_socket_platform_receive(php_socket_t descriptor, char *data, size_t size, int flags)
{
	return recv(descriptor, data, size, flags);
}

ssize_t php_socket_platform_receive_from(php_socket_t descriptor, char *data, size_t size, int flags,
	php_socket_address *sender)
{
	memset(sender, 0, sizeof(*sender)); /* a stream tells nothing */
	sender->length = sizeof(sender->as);
	return recvfrom(descriptor, data, size, flags, &sender->as.generic, &sender->length);
}

#if !RECEIVED_CLOSED_ON_EXEC
/* Closes received descriptors in programs that are started, where the system cannot. */
static void prepare_received(struct msghdr *message)
{
	for (struct cmsghdr *control = CMSG_FIRSTHDR(message); control; control = CMSG_NXTHDR(message, control)) {
		if (control->cmsg_level == SOL_SOCKET && control->cmsg_type == SCM_RIGHTS) {
			int *descriptors = (int *) CMSG_DATA(control);
			size_t count = php_socket_data_size(message, control) / sizeof(int);
			for (size_t i = 0; i < count; i++) {
				php_socket_platform_close_on_exec(descriptors[i]);
			}
		}
	}
}
#else
# define prepare_received(message) ((void) 0)
#endif

/* The data is written by way of the vector. NOLINTNEXTLINE(readability-non-const-parameter) */
ssize_t php_socket_platform_receive_message(php_socket_t descriptor, char *data, size_t size, int flags,
	php_socket_address *sender, php_socket_ancillary *ancillary)
{
	struct iovec vector = {.iov_base = data, .iov_len = size};
	struct msghdr message = {
		.msg_name = sender ? &sender->as.generic : NULL,
		.msg_namelen = sender ? sizeof(sender->as) : 0,
		.msg_iov = &vector,
		.msg_iovlen = 1,
		.msg_control = ancillary->data,
		.msg_controllen = ancillary->size,
	};
	ssize_t received = recvmsg(descriptor, &message, flags | MSG_CMSG_CLOEXEC);

	if (received >= 0) {
		prepare_received(&message);
		ancillary->size = message.msg_controllen;
		ancillary->is_received = true;
		ancillary->flags = message.msg_flags & ~MSG_CMSG_CLOEXEC;
		if (sender) {
			sender->length = message.msg_namelen;
		}
	}
	return received;
}

ssize_t php_socket_platform_send(php_socket_t descriptor, const char *data, size_t size, int flags)
{
	return send(descriptor, data, size, flags | MSG_NOSIGNAL);
}

ssize_t php_socket_platform_send_to(php_socket_t descriptor, const char *data, size_t size, int flags,
	const php_socket_address *receiver)
{
	return sendto(descriptor, data, size, flags | MSG_NOSIGNAL, &receiver->as.generic, receiver->length);
}

ssize_t php_socket_platform_send_message(php_socket_t descriptor, const struct msghdr *message, int flags)
{
	return sendmsg(descriptor, message, flags | MSG_NOSIGNAL);
}

size_t php_socket_platform_available(php_socket_t descriptor)
{
	int available;
	return ioctl(descriptor, FIONREAD, &available) == 0 && available > 0 ? (size_t) available : 0;
}

#ifdef __linux__

ssize_t php_socket_platform_message_size(php_socket_t descriptor, char *buffer, size_t size, int flags)
{
	/* Linux tells the whole size whatever it copies: recv(2), MSG_TRUNC. */
	(void) size;
	return recv(descriptor, buffer, 0, flags | MSG_PEEK | MSG_TRUNC);
}

#else

ssize_t php_socket_platform_message_size(php_socket_t descriptor, char *buffer, size_t size, int flags)
{
	ssize_t peeked = recv(descriptor, buffer, size, flags | MSG_PEEK);
	return peeked < 0 || (size_t) peeked < size ? peeked : (ssize_t) (SIZE_MAX >> 1);
}

#endif

int php_socket_platform_at_mark(php_socket_t descriptor)
{
	int mark = 0;
	return ioctl(descriptor, SIOCATMARK, &mark) == 0 ? mark : -1;
}

#ifdef HAVE_PPOLL

int php_socket_platform_poll(php_socket_pollfd *descriptors, size_t count, const struct timeval *timeout)
{
	struct timespec time;

	if (timeout) {
		time.tv_sec = timeout->tv_sec;
		time.tv_nsec = timeout->tv_usec * 1000;
	}
	return ppoll(descriptors, (nfds_t) count, timeout ? &time : NULL, NULL);
}

#else

/* In whole milliseconds, the last one begun counting as well, and at most some 24 days at once: a
 * time-out that comes too early is for the caller to notice. */
int php_socket_platform_poll(php_socket_pollfd *descriptors, size_t count, const struct timeval *timeout)
{
	int milliseconds = -1;

	if (timeout) {
		milliseconds = timeout->tv_sec >= INT_MAX / 1000
			? INT_MAX / 1000 * 1000
			: (int) timeout->tv_sec * 1000 + (int) ((timeout->tv_usec + 999) / 1000);
	}
	return poll(descriptors, (nfds_t) count, milliseconds);
}

#endif

uint64_t php_socket_platform_time(void)
{
	struct timespec now;

	(void) clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t) now.tv_sec * 1000000 + (uint64_t) now.tv_nsec / 1000;
}

bool php_socket_platform_is_blocking(php_socket_t descriptor, bool known)
{
	int flags = fcntl(descriptor, F_GETFL);

	return flags < 0 ? known : !(flags & O_NONBLOCK);
}

/* PHP's own php_set_sock_blocking() goes on with the flags that it could not get, and tells another error. */
int php_socket_platform_set_blocking(php_socket_t descriptor, bool blocking)
{
	int flags = fcntl(descriptor, F_GETFL);

	if (flags < 0) {
		return -1;
	}
	return fcntl(descriptor, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
}

int php_socket_platform_get_timeout(php_socket_t descriptor, int option, struct timeval *timeout)
{
	socklen_t length = sizeof(*timeout);
	return getsockopt(descriptor, SOL_SOCKET, option, timeout, &length);
}

int php_socket_platform_set_timeout(php_socket_t descriptor, int option, const struct timeval *timeout)
{
	return setsockopt(descriptor, SOL_SOCKET, option, timeout, sizeof(*timeout));
}

int php_socket_platform_host_error(int error)
{
	/* The two lists say the same in other words; what they do not share is a failure. */
	static const struct {
		int error, host_error;
	} same[] = {
		{EAI_NONAME, HOST_NOT_FOUND},
		{EAI_AGAIN, TRY_AGAIN},
#ifdef EAI_NODATA
		{EAI_NODATA, HOST_NOT_FOUND},
#endif
#ifdef EAI_ADDRFAMILY
		{EAI_ADDRFAMILY, HOST_NOT_FOUND},
#endif
	};

	for (size_t i = 0; i < sizeof(same) / sizeof(*same); i++) {
		if (same[i].error == error) {
			return same[i].host_error;
		}
	}
	return NO_RECOVERY;
}

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
	/* clang-format off */
	return _Generic(strerror_r(error, buffer, size), int: posix_text, char *: gnu_text)
		(strerror_r(error, buffer, size), buffer);
	/* clang-format on */
}

/* On Windows it is written to. NOLINTNEXTLINE(readability-non-const-parameter) */
const char *php_socket_platform_host_strerror(int error, char *buffer, size_t size)
{
	(void) buffer, (void) size;
	return hstrerror(error);
}
