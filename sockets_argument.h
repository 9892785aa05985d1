/* sockets_argument.h -- range checks of int arguments, and assignment to by-reference arguments. */

#ifndef PHP_SOCKETS_PAIR_ARGUMENT_H
#define PHP_SOCKETS_PAIR_ARGUMENT_H

#include "php_sockets.h"

/* Checks that an argument is in the range of a C int. Returns true, or false with a ValueError thrown. Arguments are
 * counted from 1, here and below. */
bool sockets_argument_check_int(int64_t value, uint32_t arg_num);

/* Checks arguments 1 to 3 of a function that creates sockets. Returns true, or false with a ValueError thrown.
 * socket(2) may still refuse the combination. */
bool sockets_argument_check_create(zend_long domain, int64_t type, zend_long protocol);

/* Returns whether sockets of this address family are implemented here. */
static inline bool sockets_argument_is_implemented_domain(zend_long domain)
{
	return domain == AF_UNIX || domain == AF_INET6 || domain == AF_INET;
}

/* Has ext/sockets create a socket of another address family, from the arguments 1 to 3, which have these values.
 * Returns false, with nothing done, if ext/sockets is not loaded. */
bool sockets_argument_delegate_create(INTERNAL_FUNCTION_PARAMETERS, zend_long domain, zend_long type,
	zend_long protocol);

/* Replaces an argument, if it was passed, by the int that it has been converted to. Call it before sockets_ext_call(),
 * so that PHP does not report a deprecated conversion twice. */
void sockets_argument_replace_long(zend_execute_data *execute_data, uint32_t arg_num, zend_long value);

/* Assigns a value to a by-reference argument. Consumes the value in any case. Returns SUCCESS, or FAILURE with a
 * TypeError thrown if the reference is typed and rejects the value; the variable is then unchanged. Unlike with
 * ZEND_TRY_ASSIGN_REF_*(), the destructor of the old value already sees the new one. */
zend_result sockets_argument_assign_ref(zval *ref, zval *value);

/* The same for several arguments: assigns all values or none. Consumes all of them; their contents are then
 * undefined. */
zend_result sockets_argument_assign_refs(uint32_t count, zval *const refs[], zval values[]);

#endif
