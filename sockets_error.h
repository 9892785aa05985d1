/* sockets_error.h -- reports failed system calls. Values that cannot be converted are reported by
 * sockets_conversion_error(), which sets no last error. */

#ifndef PHP_SOCKETS_PAIR_ERROR_H
#define PHP_SOCKETS_PAIR_ERROR_H

#include "php_sockets.h"

/* Sets both last errors, the global one and that of the Socket unless it is NULL, and emits E_WARNING
 * "message [error]: text". Emits no warning for EAGAIN, EWOULDBLOCK and EINPROGRESS. The error is an errno value, or a
 * host lookup error as below. Call it last: a user error handler may do anything, such as close the Socket. */
void sockets_error_report(sockets_object *socket, const char *message, int error);

/* Sets both last errors without a warning. The caller emits its own. */
void sockets_error_set(sockets_object *socket, int error);

/* Errors of host lookups are reported as this minus h_errno: netdb(3). */
#define SOCKETS_ERROR_HOST_BASE (-10000)

#endif
