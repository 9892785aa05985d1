/* sockets_argument.c -- what the functions' arguments have in common: ints that fit, variables by reference. */

#include "sockets_argument.h"

bool php_socket_int_argument(zend_long value, uint32_t argument_number)
{
	if (UNEXPECTED(value < INT_MIN || value > INT_MAX)) {
		zend_argument_value_error(argument_number, "must be between %d and %d", INT_MIN, INT_MAX);
		return false;
	}
	return true;
}

/* Above every type that a system has, as socket(2) numbers them without flags. */
#define LARGEST_TYPE 10

bool php_socket_check_creation(zend_long domain, zend_long type, zend_long protocol)
{
	if (!php_socket_is_domain(domain)) {
		zend_argument_value_error(1, "must be one of AF_UNIX, AF_INET6, or AF_INET");
		return false;
	}
	/* What is no type and yet below the largest, the system refuses by itself. */
	if (type < INT_MIN || (type & ~(zend_long) PHP_SOCKET_TYPE_FLAGS) > LARGEST_TYPE) {
		zend_argument_value_error(2,
			"must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM" PHP_SOCKET_TYPE_FLAGS_TEXT);
		return false;
	}
	return php_socket_int_argument(protocol, 3);
}

void php_socket_replace_argument(zend_execute_data *execute_data, uint32_t argument_number, zend_long value)
{
	zval *argument = ZEND_CALL_ARG(execute_data, argument_number);

	zval_ptr_dtor(argument);
	ZVAL_LONG(argument, value);
}

static inline bool has_type(const zval *argument)
{
	ZEND_ASSERT(Z_ISREF_P(argument));
	return UNEXPECTED(ZEND_REF_HAS_TYPE_SOURCES(Z_REF_P(argument)));
}

/* Whether the variable takes the value, which may become one of the variable's type by that, unless strictly. */
static bool is_assignable(zval *argument, zval *value, bool strictly)
{
	return !has_type(argument) || zend_verify_ref_assignable_zval(Z_REF_P(argument), value, strictly);
}

/* To convert a value may run the script's code, a handler of what PHP says of it, which may give any of the
 * variables another type. So all are asked again in the end, strictly, which runs nothing. */
static bool are_assignable(uint32_t count, zval *const arguments[], zval values[])
{
	for (uint32_t i = 0; i < count; i++) {
		if (!is_assignable(arguments[i], &values[i], ZEND_ARG_USES_STRICT_TYPES())) {
			return false;
		}
	}
	for (uint32_t i = 0; i < count; i++) {
		if (!is_assignable(arguments[i], &values[i], true)) {
			return false;
		}
	}
	return true;
}

static inline bool have_types(uint32_t count, zval *const arguments[])
{
	for (uint32_t i = 0; i < count; i++) {
		if (has_type(arguments[i])) {
			return true;
		}
	}
	return false;
}

/* Leaves the old value where the new one was. */
static void swap(zval *argument, zval *value)
{
	zval *variable = Z_REFVAL_P(argument), old;

	ZVAL_COPY_VALUE(&old, variable);
	ZVAL_COPY_VALUE(variable, value);
	ZVAL_COPY_VALUE(value, &old);
}

zend_result php_socket_assign_all(uint32_t count, zval *const arguments[], zval values[])
{
	zend_result result = !have_types(count, arguments) || are_assignable(count, arguments, values) ? SUCCESS : FAILURE;

	for (uint32_t i = 0; i < count && result == SUCCESS; i++) {
		swap(arguments[i], &values[i]);
	}
	/* Old values, whose destructors find all of the new ones; or those that had no place. */
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&values[i]);
	}
	return result;
}

zend_result php_socket_assign(zval *argument, zval *value)
{
	zend_result result = !has_type(argument) || are_assignable(1, &argument, value) ? SUCCESS : FAILURE;

	if (result == SUCCESS) {
		swap(argument, value);
	}
	zval_ptr_dtor(value);
	return result;
}

const char *php_socket_value_name(zval *value)
{
	if (Z_TYPE_P(value) == IS_FALSE || Z_TYPE_P(value) == IS_TRUE) {
		return Z_TYPE_P(value) == IS_TRUE ? "true" : "false";
	}
	return zend_zval_type_name(value);
}
