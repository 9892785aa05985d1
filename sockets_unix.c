/* sockets_unix.c -- sockets_platform_*() for Linux, the BSDs, macOS and other Unix platforms. */

#include "sockets_platform.h"

#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <time.h>

#ifndef MSG_NOSIGNAL
# define MSG_NOSIGNAL 0 /* macOS has SO_NOSIGPIPE instead */
#endif

/* A macro for #if, since MSG_CMSG_CLOEXEC may be an enumerator. */
#ifdef MSG_CMSG_CLOEXEC
# define HAS_CMSG_CLOEXEC 1
#else
# define HAS_CMSG_CLOEXEC 0
# define MSG_CMSG_CLOEXEC 0
#endif

void sockets_platform_set_nosigpipe(php_socket_t fd)
{
#ifdef SO_NOSIGPIPE
	int on = 1;
	(void) setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof(on)); /* cannot fail on a new socket */
#else
	(void) fd;
#endif
}

void sockets_platform_set_cloexec(php_socket_t fd)
{
	(void) fcntl(fd, F_SETFD, FD_CLOEXEC);
}

#ifdef SOCK_CLOEXEC
const char sockets_platform_cloexec_text[] = "from the first (SOCK_CLOEXEC)";
# define CLOEXEC_FLAG SOCK_CLOEXEC
#else
const char sockets_platform_cloexec_text[] = "after creation (FD_CLOEXEC)";
# define CLOEXEC_FLAG 0
#endif

static void prepare_new_fd(php_socket_t fd, bool cloexec)
{
	if (CLOEXEC_FLAG == 0 && cloexec) {
		sockets_platform_set_cloexec(fd);
	}
	sockets_platform_set_nosigpipe(fd);
}

int sockets_platform_socketpair(int family, int type, int protocol, php_socket_t fds[2], bool cloexec)
{
	if (socketpair(family, type | (cloexec ? CLOEXEC_FLAG : 0), protocol, fds) != 0) {
		return errno;
	}
	prepare_new_fd(fds[0], cloexec);
	prepare_new_fd(fds[1], cloexec);
	return 0;
}

php_socket_t sockets_platform_socket(int family, int type, int protocol, bool cloexec)
{
	php_socket_t fd = socket(family, type | (cloexec ? CLOEXEC_FLAG : 0), protocol);

	if (fd != SOCK_ERR) {
		prepare_new_fd(fd, cloexec);
	}
	return fd;
}

#if defined(HAVE_ACCEPT4) && defined(SOCK_CLOEXEC)

php_socket_t sockets_platform_accept(php_socket_t fd, bool cloexec, bool blocking)
{
	int flags = (cloexec ? SOCK_CLOEXEC : 0) | (blocking ? 0 : SOCK_NONBLOCK);
	php_socket_t accepted = accept4(fd, NULL, NULL, flags);

	if (accepted != SOCK_ERR) {
		sockets_platform_set_nosigpipe(accepted);
	}
	return accepted;
}

#else

php_socket_t sockets_platform_accept(php_socket_t fd, bool cloexec, bool blocking)
{
	php_socket_t accepted = accept(fd, NULL, NULL);

	if (accepted != SOCK_ERR) {
		sockets_platform_set_nosigpipe(accepted);
		if (cloexec) {
			sockets_platform_set_cloexec(accepted);
		}
		if (!blocking) {
			(void) sockets_platform_set_blocking(accepted, false);
		}
	}
	return accepted;
}

#endif

bool sockets_platform_is_listening(php_socket_t fd)
{
	int is_listening = 0;
	socklen_t length = sizeof(is_listening);
	return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &is_listening, &length) == 0 && is_listening;
}

int sockets_platform_sock_type(php_socket_t fd, int *type)
{
	socklen_t length = sizeof(*type);
	return getsockopt(fd, SOL_SOCKET, SO_TYPE, type, &length);
}

int sockets_platform_family(php_socket_t fd)
{
	sockets_address address = {.length = sizeof(address.as)};
	int result = getsockname(fd, &address.as.generic, &address.length);
	return result == 0 ? address.as.generic.sa_family : AF_UNSPEC;
}

ssize_t sockets_platform_recv(php_socket_t fd, char *data, size_t size, int flags)
{
	return recv(fd, data, size, flags);
}

ssize_t sockets_platform_recvfrom(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender)
{
	memset(sender, 0, sizeof(*sender)); /* recvfrom(2) may set nothing on a stream */
	sender->length = sizeof(sender->as);
	return recvfrom(fd, data, size, flags, &sender->as.generic, &sender->length);
}

#if !HAS_CMSG_CLOEXEC
/* Sets close-on-exec on received fds, if recvmsg(2) cannot. */
static void set_cloexec_on_received(struct msghdr *message)
{
	for (struct cmsghdr *control = CMSG_FIRSTHDR(message); control; control = CMSG_NXTHDR(message, control)) {
		if (control->cmsg_level == SOL_SOCKET && control->cmsg_type == SCM_RIGHTS) {
			int *fds = (int *) CMSG_DATA(control);
			size_t count = sockets_platform_cmsg_data_size(message, control) / sizeof(int);
			for (size_t i = 0; i < count; i++) {
				sockets_platform_set_cloexec(fds[i]);
			}
		}
	}
}
#else
# define set_cloexec_on_received(message) ((void) 0)
#endif

/* recvmsg(2) writes to `data` through the iovec. NOLINTNEXTLINE(readability-non-const-parameter) */
ssize_t sockets_platform_recvmsg(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender, sockets_cmsg_buf *ancillary)
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
	ssize_t received = recvmsg(fd, &message, flags | (ancillary->cloexec ? MSG_CMSG_CLOEXEC : 0));

	if (received >= 0) {
		if (ancillary->cloexec) {
			set_cloexec_on_received(&message);
		}
		ancillary->size = message.msg_controllen;
		ancillary->is_received = true;
		ancillary->flags = message.msg_flags & ~MSG_CMSG_CLOEXEC;
		if (sender) {
			sender->length = message.msg_namelen;
		}
	}
	return received;
}

/* recvmsg(2) writes to `data` through the iovec. NOLINTNEXTLINE(readability-non-const-parameter) */
ssize_t sockets_platform_recv_flags(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender, int *msg_flags)
{
	struct iovec vector = {.iov_base = data, .iov_len = size};
	struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1};

	if (sender) {
		message.msg_name = &sender->as;
		message.msg_namelen = sizeof(sender->as);
	}
	ssize_t received = recvmsg(fd, &message, flags);
	if (sender) {
		sender->length = message.msg_namelen;
	}
	*msg_flags = message.msg_flags;
	return received;
}

ssize_t sockets_platform_send(php_socket_t fd, const char *data, size_t size, int flags)
{
	return send(fd, data, size, flags | MSG_NOSIGNAL);
}

ssize_t sockets_platform_sendto(php_socket_t fd, const char *data, size_t size, int flags,
	const sockets_address *receiver)
{
	return sendto(fd, data, size, flags | MSG_NOSIGNAL, &receiver->as.generic, receiver->length);
}

ssize_t sockets_platform_sendmsg(php_socket_t fd, const struct msghdr *message, int flags)
{
	return sendmsg(fd, message, flags | MSG_NOSIGNAL);
}

size_t sockets_platform_available(php_socket_t fd)
{
	int available;
	return ioctl(fd, FIONREAD, &available) == 0 && available > 0 ? (size_t) available : 0;
}

/* MAP_NORESERVE: not counted against memory and swap until it is written to, where the platform has it. */
#ifndef MAP_NORESERVE
# define MAP_NORESERVE 0
#endif

/* How much of mapped memory has no huge pages, in bytes. */
#define SMALL_PAGES (2 * 1024 * 1024)

char *sockets_platform_map(size_t size)
{
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (memory == MAP_FAILED) {
		return NULL;
	}
#ifdef MADV_HUGEPAGE
	/* The first bytes cost a page, many bytes fewer page faults. */
	if (size > SMALL_PAGES) {
		(void) madvise((char *) memory + SMALL_PAGES, size - SMALL_PAGES, MADV_HUGEPAGE);
	}
#endif
	return memory;
}

void sockets_platform_unmap(char *memory, size_t size)
{
	(void) munmap(memory, size);
}

int sockets_platform_int_option(php_socket_t fd, int option, int otherwise)
{
	int value;
	socklen_t length = sizeof(value);
	return getsockopt(fd, SOL_SOCKET, option, &value, &length) == 0 ? value : otherwise;
}

int sockets_platform_at_mark(php_socket_t fd)
{
	int mark = 0;
	return ioctl(fd, SIOCATMARK, &mark) == 0 ? mark : -1;
}

#ifdef HAVE_PPOLL

int sockets_platform_poll(sockets_pollfd *fds, size_t count, const struct timeval *timeout)
{
	struct timespec time;

	if (timeout) {
		time.tv_sec = timeout->tv_sec;
		time.tv_nsec = timeout->tv_usec * 1000;
	}
	return ppoll(fds, (nfds_t) count, timeout ? &time : NULL, NULL);
}

#else

/* poll(2) counts in milliseconds: rounds up, and caps the timeout at about 24 days. */
int sockets_platform_poll(sockets_pollfd *fds, size_t count, const struct timeval *timeout)
{
	int milliseconds = -1;

	if (timeout) {
		milliseconds = timeout->tv_sec >= INT_MAX / 1000
			? INT_MAX / 1000 * 1000
			: (int) timeout->tv_sec * 1000 + (int) ((timeout->tv_usec + 999) / 1000);
	}
	return poll(fds, (nfds_t) count, milliseconds);
}

#endif

uint64_t sockets_platform_now_us(void)
{
	struct timespec now;

	(void) clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t) now.tv_sec * SOCKETS_US_PER_SECOND + (uint64_t) now.tv_nsec / 1000;
}

bool sockets_platform_is_blocking(php_socket_t fd, bool known)
{
	int flags = fcntl(fd, F_GETFL);

	return flags < 0 ? known : !(flags & O_NONBLOCK);
}

/* PHP's php_set_sock_blocking() does not stop when F_GETFL fails, and so sets the wrong errno. */
int sockets_platform_set_blocking(php_socket_t fd, bool blocking)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags < 0) {
		return -1;
	}
	return fcntl(fd, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
}

int sockets_platform_get_timeout(php_socket_t fd, int option, struct timeval *timeout)
{
	socklen_t length = sizeof(*timeout);
	return getsockopt(fd, SOL_SOCKET, option, timeout, &length);
}

int sockets_platform_set_timeout(php_socket_t fd, int option, const struct timeval *timeout)
{
	return setsockopt(fd, SOL_SOCKET, option, timeout, sizeof(*timeout));
}

int sockets_platform_host_error(int error)
{
	/* EAI_* => h_errno. All other errors are NO_RECOVERY. */
	static const struct {
		int error, host_error;
	} host_errors[] = {
		{EAI_NONAME, HOST_NOT_FOUND},
		{EAI_AGAIN, TRY_AGAIN},
#ifdef EAI_NODATA
		{EAI_NODATA, HOST_NOT_FOUND},
#endif
#ifdef EAI_ADDRFAMILY
		{EAI_ADDRFAMILY, HOST_NOT_FOUND},
#endif
	};

	for (size_t i = 0; i < sizeof(host_errors) / sizeof(*host_errors); i++) {
		if (host_errors[i].error == error) {
			return host_errors[i].host_error;
		}
	}
	return NO_RECOVERY;
}

/* The POSIX strerror_r(3) returns an int and fills the buffer. The GNU one returns the text, which may be static.
 * _Generic selects the function for the one that libc has. */
static inline const char *posix_text(int failed, const char *buffer)
{
	(void) failed; /* EINVAL for an unknown error, which has a text as well */
	return *buffer ? buffer : "Unknown error";
}

static inline const char *gnu_text(const char *text, const char *buffer)
{
	(void) buffer;
	return text;
}

const char *sockets_platform_strerror(int error, char *buffer, size_t size)
{
	*buffer = '\0';
	/* clang-format off */
	return _Generic(strerror_r(error, buffer, size), int: posix_text, char *: gnu_text)
		(strerror_r(error, buffer, size), buffer);
	/* clang-format on */
}

/* sockets_win32.c writes to the buffer. NOLINTNEXTLINE(readability-non-const-parameter) */
const char *sockets_platform_host_strerror(int error, char *buffer, size_t size)
{
	(void) buffer, (void) size;
	return hstrerror(error);
}
