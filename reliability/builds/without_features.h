/* without_features.h -- included first: removes features that macOS and older systems lack. See
 * script/check-reduced. */

#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif

/* Does not exist yet while configure runs. */
#if __has_include(<main/php_config.h>)
# include <main/php_config.h>
#endif

/* Renames libc's constants while its headers are included: they are also enumerators, which #undef does not remove, and
 * using one without testing for the macro must be an error. */
#ifdef WITHOUT_TYPE_FLAGS
# define SOCK_CLOEXEC reduced_SOCK_CLOEXEC
# define SOCK_NONBLOCK reduced_SOCK_NONBLOCK
#endif
#ifdef WITHOUT_MESSAGE_FLAGS
# define MSG_CMSG_CLOEXEC reduced_MSG_CMSG_CLOEXEC
# define MSG_DONTWAIT reduced_MSG_DONTWAIT
#endif
#ifdef WITHOUT_NOSIGNAL
# define MSG_NOSIGNAL reduced_MSG_NOSIGNAL
#endif

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>

#ifdef WITHOUT_INET6
# undef HAVE_IPV6
#endif

#ifdef WITHOUT_CALLS
# define accept4 reduced_accept4
# define epoll_create1 reduced_epoll_create1
# define ppoll reduced_ppoll
#endif

#ifdef WITHOUT_TYPE_FLAGS
# undef SOCK_CLOEXEC
# undef SOCK_NONBLOCK
#endif

#ifdef WITHOUT_MESSAGE_FLAGS
# undef MSG_CMSG_CLOEXEC
# undef MSG_DONTWAIT
#endif

#ifdef WITHOUT_NOSIGNAL
# undef MSG_NOSIGNAL
/* The kernel's flag for a send without SIGPIPE. */
# define REDUCED_QUIET 0x4000

/* Emulates macOS's socket option SO_NOSIGPIPE: stores, per descriptor, the socket that it was set for. A reused
 * descriptor number does not have it. */
# define SO_NOSIGPIPE 0x1022

static __attribute__((unused)) ino_t reduced_refused[1 << 16];

static inline ino_t reduced_identity(int descriptor)
{
	struct stat status;
	return fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

static inline int reduced_flags(int descriptor)
{
	return reduced_refused[descriptor & 0xffff] == reduced_identity(descriptor) ? REDUCED_QUIET : 0;
}

static inline int reduced_setsockopt(int descriptor, int level, int option, const void *value, socklen_t length)
{
	if (level == SOL_SOCKET && option == SO_NOSIGPIPE) {
		reduced_refused[descriptor & 0xffff] = reduced_identity(descriptor);
		return 0;
	}
	return setsockopt(descriptor, level, option, value, length);
}

# define setsockopt reduced_setsockopt
# define send(descriptor, data, size, flags) (send)(descriptor, data, size, (flags) | reduced_flags(descriptor))
# define sendto(descriptor, data, size, flags, address, length) \
	(sendto)(descriptor, data, size, (flags) | reduced_flags(descriptor), address, length)
# define sendmsg(descriptor, message, flags) (sendmsg)(descriptor, message, (flags) | reduced_flags(descriptor))
#endif
