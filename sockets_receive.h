/* sockets_receive.h -- bytes from the kernel into PHP strings: the only code that allocates for arriving data. */

#ifndef PHP_SOCKETS_PAIR_RECEIVE_H
#define PHP_SOCKETS_PAIR_RECEIVE_H

#include "php_sockets.h"

/* Both return a new string, exactly as long as what arrived, of at most length bytes, which is
 * the caller's; "" at the end of a stream; NULL with the system's error, having reported
 * nothing. An error that arrives behind data is kept for the next call. */

/* What one recv(2) would give: of a stream what is there, of other sockets one message. */
zend_string *php_socket_receive(php_socket *socket, size_t length, int *error);

/* Of a stream up to and with the first "\n" or "\r", or what arrived when no more is to be had
 * now: at the end, at a time-out or a signal, on a non-blocking socket. What follows the line
 * stays in the kernel. Of other sockets one message. */
zend_string *php_socket_receive_line(php_socket *socket, size_t length, int *error);

#endif
