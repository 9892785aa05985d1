/* sockets_platform.h -- what differs from system to system, behind the same few names. */

#ifndef PHP_SOCKETS_PAIR_PLATFORM_H
#define PHP_SOCKETS_PAIR_PLATFORM_H

#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php.h"
#include "php_network.h"

#ifdef PHP_WIN32
# include <winsock2.h>
# include <ws2tcpip.h>
#else
# include <errno.h>
# include <netdb.h>
# include <netinet/in.h>
# include <sys/socket.h>
#endif

/* Flags that may be or'ed into a type: socket(2). None where the system has none. */
#if defined(SOCK_CLOEXEC) && defined(SOCK_NONBLOCK)
# define PHP_SOCKET_TYPE_FLAGS (SOCK_CLOEXEC | SOCK_NONBLOCK)
# define PHP_SOCKET_TYPE_FLAGS_TEXT " optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK"
#else
# define PHP_SOCKET_TYPE_FLAGS 0
# define PHP_SOCKET_TYPE_FLAGS_TEXT ""
#endif

/* For a call that must not wait where the system can be told so for one call: recv(2). */
#ifdef MSG_DONTWAIT
# define PHP_SOCKET_DONT_WAIT MSG_DONTWAIT
#else
# define PHP_SOCKET_DONT_WAIT 0
#endif

/* How the system closes a descriptor in a program that is started, for phpinfo(). */
extern const char php_socket_platform_close_on_exec[];

/* Two connected sockets, closed in programs that are started: socketpair(2).
 * The type may hold the flags above. The caller owns both descriptors. Returns 0, or the error
 * with nothing made. */
int php_socket_platform_pair(int family, int type, int protocol, php_socket_t descriptors[2]);

/* recv(2) and send(2), the latter without SIGPIPE. Return the bytes moved, or -1 with the
 * error in php_socket_errno(). */
ssize_t php_socket_platform_receive(php_socket_t descriptor, char *data, size_t size, int flags);
ssize_t php_socket_platform_send(php_socket_t descriptor, const char *data, size_t size);

/* Bytes of a stream that can be received without waiting; 0 also where that cannot be told. */
size_t php_socket_platform_available(php_socket_t descriptor);

/* The size in bytes of the message that is next, which stays where it is; waits for one as
 * recv(2) does. More than the true size where the system does not tell it. Returns -1 with the
 * error in php_socket_errno(). The buffer is scratch. */
ssize_t php_socket_platform_message_size(php_socket_t descriptor, char *buffer, size_t size);

/* The system's text for an error, in the buffer or static; safe in threads: strerror_r(3). */
const char *php_socket_platform_strerror(int error, char *buffer, size_t size);

/* The text for an error of a host name, in the buffer or static: netdb(3), h_errno. */
const char *php_socket_platform_host_strerror(int error, char *buffer, size_t size);

/* Counters that this process shares with those it forks; sockets_receive.c says what for.
 * Started once for the process; FAILURE when the system has no memory for them. Keys that are
 * alike modulo their number share a counter. */
zend_result php_socket_platform_counters_startup(void);
void php_socket_platform_counters_shutdown(void);
/* A key that none of these processes has been given yet, of all 2^32. */
uint32_t php_socket_platform_counter_key(void);
uint32_t php_socket_platform_counter(uint32_t key);
/* Adds one and returns the count before. */
uint32_t php_socket_platform_counter_add(uint32_t key);

#endif
