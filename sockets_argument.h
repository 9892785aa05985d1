/* sockets_argument.h -- what the functions' arguments have in common: ints that fit, variables by reference. */

#ifndef PHP_SOCKETS_PAIR_ARGUMENT_H
#define PHP_SOCKETS_PAIR_ARGUMENT_H

#include "sockets_platform.h"

/* Whether a value fits the system's int; false after throwing a ValueError that names the range. */
bool php_socket_int_argument(zend_long value, uint32_t argument_number);

/* Puts a value into the variable behind a by-reference argument and takes the value over in any
 * case. FAILURE after throwing the TypeError of a typed reference that refuses it; the variable
 * is then as it was. A destructor of the old value that looks at the variable finds the new one. */
zend_result php_socket_assign(zval *argument, zval *value);

#endif
