/* sockets_receive.h -- bytes from the kernel into PHP strings: the only code that allocates for arriving data. */

#ifndef PHP_SOCKETS_PAIR_RECEIVE_H
#define PHP_SOCKETS_PAIR_RECEIVE_H

#include "php_sockets.h"

/* How to receive, and what else there is to know of what was received. */
typedef struct {
	int flags;                   /* recv(2)'s */
	sockets_address *sender;     /* becomes the sender's, unless NULL */
	sockets_cmsg_buf *ancillary; /* becomes what came beside the data, unless NULL */
	size_t size;                 /* becomes what the system has told: for MSG_TRUNC more than the data */
	int error;                   /* becomes the system's error when there is no data */
} sockets_receive_params;

/* Both return a new string, exactly as long as what arrived, of at most length bytes, which is
 * the caller's; "" at the end of a stream; NULL with the system's error, having reported
 * nothing. An error that arrives behind data is kept for the next call. */

/* What one recv(2) would give: of a stream what is there, of other sockets one message. */
zend_string *sockets_receive(sockets_object *socket, size_t length, sockets_receive_params *reception);

/* Of a stream up to and with the first "\n" or "\r", or what arrived when no more is to be had
 * now: at the end, at a time-out or a signal, on a non-blocking socket. What follows the line
 * stays in the kernel. Of other sockets one message. At EOF, with nothing left to return: "" on a non-blocking
 * socket; on a blocking one NULL with ECONNRESET, as in ext/sockets. */
zend_string *sockets_receive_line(sockets_object *socket, size_t length, int *error);

/* From here on others may take from the socket without being counted: a stream, or a process that it
 * is sent to. Lines are then looked for anew each time. */
void sockets_receive_mark_shared(sockets_object *socket);

/* What the two above have in common. */

/* Whether bytes are taken from a stream by sockets_receive_counted() alone, as far as is known. */
bool sockets_receive_is_exclusive(const sockets_object *socket);

/* Every byte taken from a stream comes by here. Returns what the system call does. */
ssize_t sockets_receive_counted(
	sockets_object *socket, char *data, size_t size, const sockets_receive_params *reception);

/* The buffer is about to be used for something else. */
static inline void sockets_receive_invalidate_peek(void)
{
	SOCKETS_G(peeked).start = SOCKETS_G(peeked).end = 0;
}

/* Keeps an error that the system tells only once for the next call. */
void sockets_receive_set_pending_error(sockets_object *socket, int error);

/* Tells the error that was kept, if one was. */
static inline bool sockets_receive_fetch_pending_error(sockets_object *socket, int *error)
{
	if (EXPECTED(socket->pending_error == 0)) {
		return false;
	}
	*error = socket->pending_error;
	socket->pending_error = 0;
	return true;
}

/* The same string, which is nobody else's, no longer than this, with its end mark; the empty one for 0. */
zend_string *sockets_receive_truncate(zend_string *data, size_t length);

#endif
