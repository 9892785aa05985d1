/* sockets_argument.h -- what the functions' arguments have in common: ints that fit, variables by reference. */

#ifndef PHP_SOCKETS_PAIR_ARGUMENT_H
#define PHP_SOCKETS_PAIR_ARGUMENT_H

#include "sockets_platform.h"

/* Whether a value fits the system's int; false after throwing a ValueError that names the range. */
bool sockets_argument_check_int(zend_long value, uint32_t argument_number);

/* Whether a socket may be made of these, which are the arguments 1 to 3; false after throwing. What is
 * left to refuse is the system's. */
bool sockets_argument_check_create(zend_long domain, zend_long type, zend_long protocol);

/* Whether sockets of this address family are implemented here. */
static inline bool sockets_argument_is_known_domain(zend_long domain)
{
	return domain == AF_UNIX || domain == AF_INET6 || domain == AF_INET;
}

/* Replaces an argument, if it was passed, by the int that it has been converted to. For arguments that are handed on to
 * another function: PHP then does not report a deprecated conversion twice. */
void sockets_argument_replace_long(zend_execute_data *execute_data, uint32_t argument_number, zend_long value);

/* Puts a value into the variable behind a by-reference argument and takes the value over in any
 * case. FAILURE after throwing the TypeError of a typed reference that refuses it; the variable
 * is then as it was. A destructor of the old value that looks at the variable finds the new one. */
zend_result sockets_argument_assign_ref(zval *argument, zval *value);

/* The same for several variables: all of them, or none. The values are the caller's no more, whatever is
 * in them then. */
zend_result sockets_argument_assign_refs(uint32_t count, zval *const arguments[], zval values[]);

/* What PHP 8.4 calls a value that is of a wrong type: "null", "false", "int", "DateTime" ... */
const char *sockets_argument_zval_type_name(zval *value);

#endif
