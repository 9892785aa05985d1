/* reduced.h -- included before all else: takes away what macOS and older systems lack; see script/check-reduced. */

#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif

/* Not there yet when configure asks its questions. */
#if __has_include(<main/php_config.h>)
# include <main/php_config.h>
#endif

/* The C library's own names get others meanwhile: they are enumerators too, which #undef does not reach, and a use
 * of them that asks for none of the macros has to be an error. */
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
/* The system's flag for a send that raises no signal. */
# define REDUCED_QUIET 0x4000

/* An option of each socket instead, which is what macOS has. It is kept here: by descriptor, the socket that it
 * was set for. A number that has become another socket's is without it. */
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
