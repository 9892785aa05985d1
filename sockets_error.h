/* sockets_error.h -- the one way a failed system call is reported. */

#ifndef PHP_SOCKETS_PAIR_ERROR_H
#define PHP_SOCKETS_PAIR_ERROR_H

#include "php_sockets.h"

/* Makes an error the last one, of the process and of the Socket if there is one, then warns
 * "message [error]: text", unless the error only says "not now": EAGAIN, EWOULDBLOCK,
 * EINPROGRESS. Call it last: a handler of the warning may do anything. */
void sockets_error_report(sockets_object *socket, const char *message, int error);

/* The same for an error whose warning is another's to give. */
void sockets_error_set(sockets_object *socket, int error);

/* Errors of host names are told as this less their number: netdb(3), h_errno. */
#define SOCKETS_ERROR_HOST_BASE (-10000)

#endif
