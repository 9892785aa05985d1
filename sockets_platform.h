/* sockets_platform.h -- what differs from system to system, behind the same few names. */

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
/* What PHP_OS is to scripts; PHP's headers have no name for it here. */
# define SOCKETS_PLATFORM_NAME "WINNT"
typedef WSAPOLLFD sockets_pollfd;
/* WSAPoll() takes urgent data for a kind of POLLIN, and refuses POLLPRI. */
# define SOCKETS_POLL_IN POLLRDNORM
# define SOCKETS_POLL_PRI POLLRDBAND
# define SOCKETS_POLL_RDHUP 0
#else
# include <arpa/inet.h>
# include <net/if.h>
# include <netdb.h>
# include <netinet/in.h>
# include <netinet/tcp.h>
# include <poll.h>
# include <sys/socket.h>
# include <sys/un.h>
# define SOCKETS_PLATFORM_NAME PHP_OS
typedef struct pollfd sockets_pollfd;
# define SOCKETS_POLL_IN POLLIN
# define SOCKETS_POLL_PRI POLLPRI
/* That the peer will send no more: poll(2). What is closed altogether, POLLHUP, is reported unasked. */
# ifdef POLLRDHUP
#  define SOCKETS_POLL_RDHUP POLLRDHUP
# else
#  define SOCKETS_POLL_RDHUP 0
# endif
/* Messages with ancillary data: sendmsg(2), recvmsg(2), cmsg(3). */
# define SOCKETS_HAS_MSGHDR
# if defined(__linux__) && !defined(SCM_PIDFD)
#  define SCM_PIDFD 0x04 /* SO_PASSPIDFD, since Linux 6.5 */
# endif
/* Whether the mark of urgent data is next: sockatmark(3). */
# define SOCKETS_HAS_ATMARK
#endif

/* Flags that may be or'ed into a type: socket(2). None where the system has none. */
#if defined(SOCK_CLOEXEC) && defined(SOCK_NONBLOCK)
# define SOCKETS_TYPE_FLAGS (SOCK_CLOEXEC | SOCK_NONBLOCK)
# define SOCKETS_TYPE_FLAGS_TEXT " optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK"
# define SOCKETS_TYPE_IS_NONBLOCK(type) ((SOCK_NONBLOCK & (type)) != 0)
#else
# define SOCKETS_TYPE_FLAGS 0
# define SOCKETS_TYPE_FLAGS_TEXT ""
# define SOCKETS_TYPE_IS_NONBLOCK(type) false
#endif

/* shutdown(2)'s modes, which Winsock calls otherwise. */
#define SOCKETS_SHUT_RD 0
#define SOCKETS_SHUT_WR 1
#define SOCKETS_SHUT_RDWR 2

/* For a call that must not wait where the system can be told so for one call: recv(2). */
#ifdef MSG_DONTWAIT
# define SOCKETS_MSG_DONTWAIT MSG_DONTWAIT
#else
# define SOCKETS_MSG_DONTWAIT 0
#endif

/* recv(2)'s flag for the size of a message instead of what was copied of it, where it may be asked
 * for. Of a TCP stream Linux then copies nothing and throws the bytes away: tcp(7). */
#if defined(__linux__) && defined(MSG_TRUNC)
# define SOCKETS_MSG_TRUNC MSG_TRUNC
#else
# define SOCKETS_MSG_TRUNC 0
#endif

/* recv(2)'s flag for errors with the packets that they are about. */
#ifdef MSG_ERRQUEUE
# define SOCKETS_MSG_ERRQUEUE MSG_ERRQUEUE
#else
# define SOCKETS_MSG_ERRQUEUE 0
#endif

/* Credentials of processes, as Linux has them: unix(7). */
#if defined(__linux__) && defined(SO_PEERCRED) && defined(SCM_CREDENTIALS)
# define SOCKETS_HAS_CREDENTIALS
#endif

/* The interface and the address of a packet of IPv6, as ancillary data: RFC 3542, ipv6(7). */
#if defined(SOCKETS_HAS_MSGHDR) && defined(IPV6_PKTINFO) && defined(IPV6_RECVPKTINFO)
# define SOCKETS_HAS_PKTINFO
#endif

/* Whether AF_UNIX has names that start with NUL and are in no file system: unix(7). */
#ifdef __linux__
# define SOCKETS_HAS_ABSTRACT_NAMES true
#else
# define SOCKETS_HAS_ABSTRACT_NAMES false
#endif

/* An address of any family, with the bytes of it that count. The last member is there to be
 * larger than all others, since a system may tell more than fits. */
typedef struct {
	union {
		struct sockaddr generic;
		struct sockaddr_un local;
		struct sockaddr_in inet;
		struct sockaddr_in6 inet6;
		struct sockaddr_storage storage;
	} as;
	socklen_t length;
} sockets_address;

/* Ancillary data as it is received: cmsg(3). */
typedef struct {
	void *data;
	size_t size; /* the room; once received, the bytes that are there */
	bool is_received;
	int flags; /* once received: MSG_TRUNC, MSG_CTRUNC ... */
} sockets_cmsg_buf;

/* How the system closes a descriptor in a program that is started, for phpinfo(). */
extern const char sockets_platform_cloexec_text[];

/* Two connected sockets, closed in programs that are started: socketpair(2).
 * The type may hold the flags above. The caller owns both descriptors. Returns 0, or the error
 * with nothing made. */
int sockets_platform_socketpair(int family, int type, int protocol, php_socket_t fds[2]);

/* One socket, made or accepted, closed in programs that are started: socket(2), accept(2). The
 * caller owns it. Return SOCK_ERR with the error in php_socket_errno(). */
php_socket_t sockets_platform_socket(int family, int type, int protocol);
php_socket_t sockets_platform_accept(php_socket_t fd);

/* Closes a descriptor that was made elsewhere in programs that are started: fcntl(2), FD_CLOEXEC. */
void sockets_platform_set_cloexec(php_socket_t fd);

/* Takes in a socket that was made elsewhere, received or imported: sends to it raise no SIGPIPE either. */
void sockets_platform_set_nosigpipe(php_socket_t fd);

/* The type of a socket that was made elsewhere: socket(7), SO_TYPE. Returns 0, or -1 with the error in
 * php_socket_errno(), as for what is no socket. */
int sockets_platform_sock_type(php_socket_t fd, int *type);

/* Its family: getsockname(2). AF_UNSPEC, with the error in php_socket_errno(), if there is none. */
int sockets_platform_family(php_socket_t fd);

/* recv(2), recvfrom(2), recvmsg(2). The sender's address and the ancillary data may be NULL;
 * descriptors in the latter are closed in programs that are started. Return the bytes received, or
 * what else the flags ask for, or -1 with the error in php_socket_errno(). */
ssize_t sockets_platform_recv(php_socket_t fd, char *data, size_t size, int flags);
ssize_t sockets_platform_recvfrom(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender);
ssize_t sockets_platform_recvmsg(php_socket_t fd, char *data, size_t size, int flags,
	sockets_address *sender, sockets_cmsg_buf *ancillary);

/* send(2), to the peer, and sendto(2), to an address; never raising SIGPIPE. Return the bytes sent, or -1
 * with the error in php_socket_errno(). */
ssize_t sockets_platform_send(php_socket_t fd, const char *data, size_t size, int flags);
ssize_t sockets_platform_sendto(php_socket_t fd, const char *data, size_t size, int flags,
	const sockets_address *receiver);

#ifdef SOCKETS_HAS_MSGHDR
/* The bytes of data behind a header, of those that are there: where ancillary data was cut, not every system
 * cuts the length as well. */
static inline size_t sockets_platform_cmsg_data_size(const struct msghdr *message, const struct cmsghdr *header)
{
	size_t left = message->msg_controllen - (size_t) ((const char *) header - (const char *) message->msg_control);
	size_t size = MIN((size_t) header->cmsg_len, left);

	return size > CMSG_LEN(0) ? size - CMSG_LEN(0) : 0;
}

/* sendmsg(2) without SIGPIPE. Returns as send(2) does. */
ssize_t sockets_platform_sendmsg(php_socket_t fd, const struct msghdr *message, int flags);
#endif

/* Bytes of a stream that can be received without waiting; 0 also where that cannot be told. */
size_t sockets_platform_available(php_socket_t fd);

/* The size in bytes of the message that is next, which stays where it is; waits for one as
 * recv(2) does with these flags. More than the true size where the system does not tell it. Returns -1
 * with the error in php_socket_errno(). The buffer is scratch. */
ssize_t sockets_platform_message_size(php_socket_t fd, char *buffer, size_t size, int flags);

#ifdef SOCKETS_HAS_ATMARK
/* 1 or 0, or -1 with the error in php_socket_errno(): sockatmark(3). */
int sockets_platform_at_mark(php_socket_t fd);
#endif

/* Waits until one of the descriptors is as asked: poll(2). A negative descriptor is left out. Without a
 * time-out, NULL, it waits for ever. Returns how many are, 0 at the time-out, or -1 with the error in
 * php_socket_errno(). */
int sockets_platform_poll(sockets_pollfd *fds, size_t count, const struct timeval *timeout);

/* Microseconds on a clock that is never set: clock_gettime(2). */
uint64_t sockets_platform_now_us(void);

/* Whether calls on the descriptor wait; what is known of it otherwise, where the system cannot tell. */
bool sockets_platform_is_blocking(php_socket_t fd, bool known);

/* Has calls on the descriptor wait, or not: fcntl(2). Returns 0, or -1 with the error in php_socket_errno(). */
int sockets_platform_set_blocking(php_socket_t fd, bool blocking);

/* SO_RCVTIMEO and SO_SNDTIMEO, whatever the system counts them in: socket(7). Return 0, or -1 with the
 * error in php_socket_errno(). */
int sockets_platform_get_timeout(php_socket_t fd, int option, struct timeval *timeout);
int sockets_platform_set_timeout(php_socket_t fd, int option, const struct timeval *timeout);

/* The error of a host name, as socket_last_error() tells it without its sign: netdb(3), h_errno; from
 * what getaddrinfo(3) has returned. */
int sockets_platform_host_error(int error);

/* The system's text for an error, in the buffer or static; safe in threads: strerror_r(3). */
const char *sockets_platform_strerror(int error, char *buffer, size_t size);

/* The text for an error of a host name, in the buffer or static: netdb(3), h_errno. */
const char *sockets_platform_host_strerror(int error, char *buffer, size_t size);

/* Counters that this process shares with those it forks; sockets_receive.c says what for.
 * Started once for the process; FAILURE when the system has no memory for them. Keys that are
 * alike modulo their number share a counter. */
zend_result sockets_counter_startup(void);
void sockets_counter_shutdown(void);
/* A key that none of these processes has been given yet, of all 2^32. */
uint32_t sockets_counter_alloc_key(void);
uint32_t sockets_counter_get(uint32_t key);
/* Adds one and returns the count before. */
uint32_t sockets_counter_increment(uint32_t key);
/* From here on the counter does not count for this key, nor for older ones that share it. */
void sockets_counter_mark_stale(uint32_t key);
bool sockets_counter_is_valid(uint32_t key);
/* How often this process, and those it was forked from, have been forked. */
uint32_t sockets_counter_fork_generation(void);

#endif
