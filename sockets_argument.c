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

zend_result php_socket_assign(zval *argument, zval *value)
{
	ZEND_ASSERT(Z_ISREF_P(argument));
	zend_reference *reference = Z_REF_P(argument);

	if (UNEXPECTED(ZEND_REF_HAS_TYPE_SOURCES(reference))
	&& !zend_verify_ref_assignable_zval(reference, value, ZEND_ARG_USES_STRICT_TYPES())) {
		zval_ptr_dtor(value);
		return FAILURE;
	}

	zval old;
	ZVAL_COPY_VALUE(&old, &reference->val);
	ZVAL_COPY_VALUE(&reference->val, value);
	zval_ptr_dtor(&old);
	return SUCCESS;
}
