/* sockets_receive.h -- from the kernel into zend_strings: the only code that allocates for incoming data. */

#ifndef PHP_SOCKETS_PAIR_RECEIVE_H
#define PHP_SOCKETS_PAIR_RECEIVE_H

#include "php_sockets.h"

/* Parameters and results of a receive. */
typedef struct {
	int flags;                   /* in: flags of recv(2) */
	sockets_address *sender;     /* out: address of the sender; NULL if not requested */
	sockets_cmsg_buf *ancillary; /* in, out: control messages; NULL if not requested */
	size_t size;                 /* out: return value of recv(2); with MSG_TRUNC it may exceed the data */
	int error;                   /* out: errno value if there is no data */
} sockets_receive_params;

/* The next two functions emit no warnings. If an error follows data, they return the data, and the error becomes the
 * pending error of the Socket, which the next read reports. */

/* Receives at most `length` bytes (1 or more), like a single recv(2): the available data of a stream, or one message.
 * Returns a string of the exact size, "" at EOF, or NULL with params->error set. The caller owns the string. */
zend_string *sockets_receive(sockets_object *socket, size_t length, sockets_receive_params *params);

/* Receives a line of at most `length` bytes (1 or more) from a stream, up to and including the first "\n" or "\r".
 * Data after the line stays in the kernel. An incomplete line is returned at EOF, after SO_RCVTIMEO or a signal, and
 * on a non-blocking socket when no more data is available. On other socket types, receives one message.
 * Returns a string of the exact size, or NULL with *error set. At EOF with no data left, returns "" on a non-blocking
 * socket, and NULL with ECONNRESET on a blocking one, as ext/sockets does. The caller owns the string. */
zend_string *sockets_receive_line(sockets_object *socket, size_t length, int *error);

/* From now on the Socket has readers that do not update its counter: an exported stream, a process that received the
 * fd, or another extension. Then line reads verify peeked data before they reuse it, and
 * sockets_receive_has_options() is true. */
void sockets_receive_mark_other_readers(sockets_object *socket);

/* An option of SOL_SOCKET has been set. Some change what recv(2) returns or what MSG_PEEK shows. */
void sockets_receive_mark_option(sockets_object *socket, int option);

/* Whether such options may be set: by this process, by a forked one, or by other readers. */
bool sockets_receive_has_options(const sockets_object *socket);

/* Unmaps the memory that large receives use. Call it when the code of a request cannot run any more. */
void sockets_receive_free_scratch(void);

/* The rest of this header is for sockets_receive*.c and sockets_restart.c only. */

/* Calls recv(2), recvfrom(2) or recvmsg(2), whichever the parameters need. Returns what it returns. */
ssize_t sockets_receive_dispatch(sockets_object *socket, char *data, size_t size, const sockets_receive_params *params);

/* The same for sockets_pair.restart_interrupted: waits as recv(2) does, and runs signal handlers meanwhile. They may
 * change the receive buffer, but not the data received. The peeked data is invalid afterwards, except after a call
 * that cannot wait. With EINTR, an exception has been thrown. */
ssize_t sockets_receive_restarting(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params);

/* Returns true while all known readers of the socket use sockets_receive_counted(). */
bool sockets_receive_is_exclusive(const sockets_object *socket);

/* Receives into `data`, and increments the counter of a stream socket that forked processes may have. All code that
 * consumes data of a stream calls this. Returns what recv(2) returns. */
ssize_t sockets_receive_counted(sockets_object *socket, char *data, size_t size, const sockets_receive_params *params);

/* Receives the available data of a stream into a string. `length` exceeds SOCKETS_RECEIVE_CHUNK_SIZE; the only flag is
 * SOCKETS_MSG_DONTWAIT. Returns what sockets_receive() returns. */
zend_string *sockets_receive_stream(sockets_object *socket, size_t length, sockets_receive_params *params);

/* Invalidates the peeked data. Call it before using the receive buffer for other data. */
static inline void sockets_receive_invalidate_peek(void)
{
	SOCKETS_G(peeked).start = SOCKETS_G(peeked).end = 0;
}

/* Stores an error for the next read, since the kernel reports it only once. Ignores EINTR and errors that mean "try
 * again", such as EAGAIN. */
void sockets_receive_set_pending_error(sockets_object *socket, int error);

/* Clears the pending error. Returns true with *error set, or false if there is none. */
static inline bool sockets_receive_fetch_pending_error(sockets_object *socket, int *error)
{
	if (EXPECTED(socket->pending_error == 0)) {
		return false;
	}
	*error = socket->pending_error;
	socket->pending_error = 0;
	return true;
}

/* Truncates a string of refcount 1 to `length` and NUL-terminates it. Returns the string, which may have moved, or the
 * interned empty string if `length` is 0. */
zend_string *sockets_receive_truncate(zend_string *data, size_t length);

#endif
