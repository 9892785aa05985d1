/* sockets_platform.h -- one interface for all platforms, implemented by sockets_unix.c and sockets_counter_unix.c or by
 * sockets_win32.c. Other files test only SOCKETS_HAS_* and whether a constant of the platform is defined. */

#ifndef PHP_SOCKETS_PAIR_PLATFORM_H
#define PHP_SOCKETS_PAIR_PLATFORM_H

#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php.h"
#include "php_network.h"

#include <errno.h>

#ifdef PHP_WIN32
# include <winsock2.h>
# include <ws2tcpip.h>
# include <afunix.h>
/* The value of PHP_OS in scripts. On Windows, PHP's headers do not define it. */
# define SOCKETS_PLATFORM_NAME "WINNT"
typedef WSAPOLLFD sockets_pollfd;
/* WSAPoll() counts urgent data as part of POLLIN, and rejects POLLPRI. */
# define SOCKETS_POLL_IN POLLRDNORM
# define SOCKETS_POLL_PRI POLLRDBAND
# define SOCKETS_POLL_RDHUP 0
#else
# include <arpa/inet.h>
# include <net/if.h>
# include <netdb.h>
# include <netinet/in.h>
# include <netinet/tcp.h>
# include <netinet/udp.h>
# include <poll.h>
# include <stdatomic.h>
# include <sys/socket.h>
# include <sys/un.h>
# define SOCKETS_PLATFORM_NAME PHP_OS
typedef struct pollfd sockets_pollfd;
# define SOCKETS_POLL_IN POLLIN
# define SOCKETS_POLL_PRI POLLPRI
/* The peer has shut down writing: poll(2). A full disconnect is POLLHUP, which need not be requested. */
# ifdef POLLRDHUP
#  define SOCKETS_POLL_RDHUP POLLRDHUP
# else
#  define SOCKETS_POLL_RDHUP 0
# endif
/* sendmsg(2), recvmsg(2), cmsg(3) */
# define SOCKETS_HAS_MSGHDR
# if defined(__linux__) && !defined(SCM_PIDFD)
#  define SCM_PIDFD 0x04 /* SO_PASSPIDFD, since Linux 6.5 */
# endif
/* epoll(7), not emulated */
# if defined(__linux__) && defined(HAVE_EPOLL_CREATE1)
#  define SOCKETS_HAS_EPOLL
# endif
/* sockets_platform_at_mark() */
# define SOCKETS_HAS_ATMARK
# ifdef __linux__
/* On AF_UNIX, MSG_PEEK returns whatever is queued, however large SO_RCVLOWAT is. */
#  define SOCKETS_UNIX_PEEK_IGNORES_RCVLOWAT
# endif
#endif

/* Flags that may be ORed into a socket type: socket(2). */
#if defined(SOCK_CLOEXEC) && defined(SOCK_NONBLOCK)
# define SOCKETS_TYPE_FLAGS (SOCK_CLOEXEC | SOCK_NONBLOCK)
# define SOCKETS_TYPE_FLAGS_TEXT " optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK"
#else
# define SOCKETS_TYPE_FLAGS 0
# define SOCKETS_TYPE_FLAGS_TEXT ""
#endif

/* The modes of shutdown(2), which have other names in Winsock. */
#define SOCKETS_SHUT_RD 0
#define SOCKETS_SHUT_WR 1
#define SOCKETS_SHUT_RDWR 2

/* Makes a single call non-blocking: recv(2). 0 if the platform lacks it: such a call may block. */
#ifdef MSG_DONTWAIT
# define SOCKETS_MSG_DONTWAIT MSG_DONTWAIT
#else
# define SOCKETS_MSG_DONTWAIT 0
#endif

/* Makes recv(2) return the size of the whole message instead of the number of bytes copied. Used only on Linux, where
 * it is an input flag. On a TCP stream, Linux discards the data and copies nothing: tcp(7). */
#if defined(__linux__) && defined(MSG_TRUNC)
# define SOCKETS_MSG_TRUNC MSG_TRUNC
#else
# define SOCKETS_MSG_TRUNC 0
#endif

/* Makes recv(2) receive from the error queue: an error, and the packet that caused it. */
#ifdef MSG_ERRQUEUE
# define SOCKETS_MSG_ERRQUEUE MSG_ERRQUEUE
#else
# define SOCKETS_MSG_ERRQUEUE 0
#endif

/* Makes sendto(2) connect first: RFC 7413, tcp(7). */
#ifdef MSG_FASTOPEN
# define SOCKETS_MSG_FASTOPEN MSG_FASTOPEN
#else
# define SOCKETS_MSG_FASTOPEN 0
#endif

/* Linux's struct ucred and SCM_CREDENTIALS: unix(7) */
#if defined(__linux__) && defined(SO_PEERCRED) && defined(SCM_CREDENTIALS)
# define SOCKETS_HAS_CREDENTIALS
/* The constant SO_PEERCRED of scripts. ext/sockets has none, and reads the kernel's option as an int, the PID. The
 * kernel has no option of this number. */
# define SOCKETS_SO_PEERCRED (0x10000 + SO_PEERCRED)
#endif

/* Interface and address of an IPv6 packet as ancillary data: RFC 3542, ipv6(7) */
#if defined(SOCKETS_HAS_MSGHDR) && defined(IPV6_PKTINFO) && defined(IPV6_RECVPKTINFO)
# define SOCKETS_HAS_PKTINFO
#endif

/* Whether AF_UNIX addresses may be abstract: they start with NUL and are not in the file system. unix(7) */
#ifdef __linux__
# define SOCKETS_HAS_ABSTRACT_NAMES true
#else
# define SOCKETS_HAS_ABSTRACT_NAMES false
#endif

#define SOCKETS_US_PER_SECOND 1000000

/* An address of any family. `storage` makes the union larger than the struct of each family, since the kernel may
 * return more bytes than that has. */
typedef struct {
	union {
		struct sockaddr generic;
		struct sockaddr_un local;
		struct sockaddr_in inet;
		struct sockaddr_in6 inet6;
		struct sockaddr_storage storage;
	} as;
	socklen_t length; /* bytes of the union that are the address */
} sockets_address;

/* A buffer for received control messages: cmsg(3). */
typedef struct {
	void *data;
	size_t size;      /* capacity in bytes; after a receive, the bytes that were received */
	bool cloexec;     /* in: make received fds close-on-exec */
	bool is_received; /* recvmsg(2) has succeeded: `size` and `flags` are set */
	int flags;        /* msg_flags of recvmsg(2): MSG_TRUNC, MSG_CTRUNC ... */
} sockets_cmsg_buf;

/* How this platform sets close-on-exec, for phpinfo(). */
extern const char sockets_platform_cloexec_text[];

/* Creates two connected sockets: socketpair(2). `type` may include SOCKETS_TYPE_FLAGS. With cloexec, the fds are
 * close-on-exec even if `type` does not say so.
 * Returns 0, or the error with no fds created. The caller owns both fds. */
int sockets_platform_socketpair(int family, int type, int protocol, php_socket_t fds[2], bool cloexec);

/* Create and accept a socket: socket(2), accept(2). `type` and cloexec are as above. If `blocking` is false, the
 * accepted socket is non-blocking; otherwise it is what accept(2) returns.
 * Return the fd, or SOCK_ERR with the error in php_socket_errno(). The caller owns the fd. */
php_socket_t sockets_platform_socket(int family, int type, int protocol, bool cloexec);
php_socket_t sockets_platform_accept(php_socket_t fd, bool cloexec, bool blocking);

/* Returns whether the socket listens for connections: SO_ACCEPTCONN, socket(7). */
bool sockets_platform_is_listening(php_socket_t fd);

/* Sets close-on-exec on an existing fd: fcntl(2), FD_CLOEXEC. */
void sockets_platform_set_cloexec(php_socket_t fd);

/* Sets SO_NOSIGPIPE on a socket that was created elsewhere, if the platform has that option. */
void sockets_platform_set_nosigpipe(php_socket_t fd);

/* Queries the type of a socket, without flags: SO_TYPE, socket(7).
 * Returns 0, or -1 with the error in php_socket_errno(): ENOTSOCK for an fd that is not a socket. */
int sockets_platform_sock_type(php_socket_t fd, int *type);

/* Queries the family of a socket: getsockname(2). Returns it, or AF_UNSPEC with the error in php_socket_errno(). */
int sockets_platform_family(php_socket_t fd);

/* recv(2), recvfrom(2), recvmsg(2), restricted to one buffer. Set *sender to the address of the sender, if the
 * kernel reports one; recvmsg accepts NULL.
 * Return the number of bytes received (with SOCKETS_MSG_TRUNC, the size of the message), or -1 with the error in
 * php_socket_errno(). The caller owns received fds. */
ssize_t sockets_platform_recv(php_socket_t fd, char *data, size_t size, int flags);
ssize_t sockets_platform_recvfrom(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender);
ssize_t sockets_platform_recvmsg(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender, sockets_cmsg_buf *ancillary);

/* As sockets_platform_recvfrom(), also with a NULL sender. Sets *msg_flags to those of recvmsg(2); ancillary data,
 * which is discarded, sets MSG_CTRUNC. */
ssize_t sockets_platform_recv_flags(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender, int *msg_flags);

/* send(2) and sendto(2). Never raise SIGPIPE.
 * Return the number of bytes sent, or -1 with the error in php_socket_errno(). */
ssize_t sockets_platform_send(php_socket_t fd, const char *data, size_t size, int flags);
ssize_t sockets_platform_sendto(php_socket_t fd, const char *data, size_t size, int flags,
	const sockets_address *receiver);

#ifdef SOCKETS_HAS_MSGHDR
/* Returns the size in bytes of a control message's data, within msg_controllen: not every kernel adjusts cmsg_len when
 * it truncates ancillary data. */
static inline size_t sockets_platform_cmsg_data_size(const struct msghdr *message, const struct cmsghdr *header)
{
	size_t left = message->msg_controllen - (size_t) ((const char *) header - (const char *) message->msg_control);
	size_t size = MIN((size_t) header->cmsg_len, left);

	return size > CMSG_LEN(0) ? size - CMSG_LEN(0) : 0;
}

/* sendmsg(2). Never raises SIGPIPE. Returns the number of bytes sent, or -1 with the error in php_socket_errno(). */
ssize_t sockets_platform_sendmsg(php_socket_t fd, const struct msghdr *message, int flags);
#endif

/* Returns the number of bytes of a stream that can be received without blocking, or 0 if that is unknown: FIONREAD. */
size_t sockets_platform_available(php_socket_t fd);

/* Maps `size` bytes of address space, which get memory when they are first written to. Returns NULL if the process has
 * no more. The caller unmaps it, with the same size. */
char *sockets_platform_map(size_t size);
void sockets_platform_unmap(char *memory, size_t size);

/* Queries an int option of SOL_SOCKET. Returns its value, or `otherwise` if the socket does not have it. */
int sockets_platform_int_option(php_socket_t fd, int option, int otherwise);

#ifdef SOCKETS_HAS_ATMARK
/* Returns 1 if the next byte is urgent data, 0 if not, or -1 with the error in php_socket_errno(): sockatmark(3). */
int sockets_platform_at_mark(php_socket_t fd);
#endif

/* poll(2). Skips negative fds. If `timeout` is NULL, blocks indefinitely.
 * Returns the number of fds with events, 0 at the timeout, or -1 with the error in php_socket_errno(). May return 0
 * before the timeout has elapsed: check the time. */
int sockets_platform_poll(sockets_pollfd *fds, size_t count, const struct timeval *timeout);

/* Returns the time in microseconds of a monotonic clock: CLOCK_MONOTONIC, clock_gettime(2). */
uint64_t sockets_platform_now_us(void);

/* Returns whether the fd is in blocking mode, or `known` if the platform cannot report it. */
bool sockets_platform_is_blocking(php_socket_t fd, bool known);

/* Sets blocking or non-blocking mode: O_NONBLOCK, fcntl(2). Returns 0, or -1 with the error in php_socket_errno(). */
int sockets_platform_set_blocking(php_socket_t fd, bool blocking);

/* Get and set SO_RCVTIMEO or SO_SNDTIMEO, in whatever unit the platform uses: socket(7). A time of 0 means no timeout.
 * Return 0, or -1 with the error in php_socket_errno(). */
int sockets_platform_get_timeout(php_socket_t fd, int option, struct timeval *timeout);
int sockets_platform_set_timeout(php_socket_t fd, int option, const struct timeval *timeout);

/* Converts an error returned by getaddrinfo(3) to a value of h_errno, which socket_last_error() reports as
 * SOCKETS_ERROR_HOST_BASE minus the value: gethostbyname(3). */
int sockets_platform_host_error(int error);

/* Returns the text of an error, in `buffer` or static. Thread-safe: strerror_r(3). */
const char *sockets_platform_strerror(int error, char *buffer, size_t size);

/* Returns the text of a sockets_platform_host_error(), in `buffer` or static: hstrerror(3). */
const char *sockets_platform_host_strerror(int error, char *buffer, size_t size);

/* Counters in memory that this process shares with its forked children; sockets_receive_line.c explains their use.
 * Each Socket has a key. Keys that are equal modulo the number of counters share a counter. */

/* Allocates the counters, once per process. Returns SUCCESS, or FAILURE if out of memory. */
zend_result sockets_counter_startup(void);
void sockets_counter_shutdown(void);

/* Returns a new key, unique in all of these processes until the keys wrap around at 2^32. */
uint32_t sockets_counter_alloc_key(void);

uint32_t sockets_counter_get(uint32_t key);

/* Increments the counter. Returns its value before. */
uint32_t sockets_counter_increment(uint32_t key);

/* Marks the counter as unreliable for this key, and for all older keys of the same counter. */
void sockets_counter_mark_stale(uint32_t key);

/* Returns whether the counter is reliable for this key, in view of all sockets_counter_mark_stale() calls so far. */
bool sockets_counter_is_valid(uint32_t key);

/* Returns how many fork(2) calls this process and its ancestors have gone through. */
#ifdef PHP_WIN32
static inline uint32_t sockets_counter_fork_generation(void)
{
	return 0;
}
#else
extern _Atomic uint32_t sockets_counter_forks, sockets_counter_processes;

/* Returns how many fork(2) calls separate this process from its first ancestor: it changes in the child only. */
static inline uint32_t sockets_counter_process_generation(void)
{
	return atomic_load_explicit(&sockets_counter_processes, memory_order_relaxed);
}

static inline uint32_t sockets_counter_fork_generation(void)
{
	return atomic_load_explicit(&sockets_counter_forks, memory_order_relaxed);
}
#endif

#endif
