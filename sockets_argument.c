/* sockets_argument.c -- range checks of int arguments, and assignment to by-reference arguments. */

#include "sockets_argument.h"

bool sockets_argument_check_int(int64_t value, uint32_t arg_num)
{
	if (UNEXPECTED(value < INT_MIN || value > INT_MAX)) {
		zend_argument_value_error(arg_num, "must be between %d and %d", INT_MIN, INT_MAX);
		return false;
	}
	return true;
}

/* No platform has a larger socket type, without flags: socket(2). */
#define LARGEST_TYPE 10

bool sockets_argument_check_create(zend_long domain, int64_t type, zend_long protocol)
{
	if (!sockets_argument_is_implemented_domain(domain)) {
		zend_argument_value_error(1, "must be one of AF_UNIX, AF_INET6, or AF_INET");
		return false;
	}
	/* Leaves smaller values that are no socket type to socket(2), which rejects them. */
	if (type < INT_MIN || (type & ~(int64_t) SOCKETS_TYPE_FLAGS) > LARGEST_TYPE) {
		zend_argument_value_error(2,
			"must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM" SOCKETS_TYPE_FLAGS_TEXT);
		return false;
	}
	return sockets_argument_check_int(protocol, 3);
}

void sockets_argument_replace_long(zend_execute_data *execute_data, uint32_t arg_num, zend_long value)
{
	if (ZEND_CALL_NUM_ARGS(execute_data) >= arg_num) {
		zval *arg = ZEND_CALL_ARG(execute_data, arg_num);
		zval_ptr_dtor(arg);
		ZVAL_LONG(arg, value);
	}
}

bool sockets_argument_delegate_create(INTERNAL_FUNCTION_PARAMETERS, zend_long domain, zend_long type,
	zend_long protocol)
{
	if (!sockets_ext.call) {
		return false;
	}
	sockets_argument_replace_long(execute_data, 1, domain);
	sockets_argument_replace_long(execute_data, 2, type);
	sockets_argument_replace_long(execute_data, 3, protocol);
	return sockets_ext_call(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static inline bool is_typed_ref(const zval *ref)
{
	ZEND_ASSERT(Z_ISREF_P(ref));
	return UNEXPECTED(ZEND_REF_HAS_TYPE_SOURCES(Z_REF_P(ref)));
}

/* Returns true, or false with a TypeError thrown. Unless strict, coerces the value to the type of the variable. */
static bool can_assign_ref(zval *ref, zval *value, bool strict)
{
	return !is_typed_ref(ref) || zend_verify_ref_assignable_zval(Z_REF_P(ref), value, strict);
}

/* Coercion may call a user error handler, which may change the type of any of these references. So all of them are
 * verified once more in strict mode, which never runs user code. */
static bool can_assign_refs(uint32_t count, zval *const refs[], zval values[])
{
	for (uint32_t i = 0; i < count; i++) {
		if (!can_assign_ref(refs[i], &values[i], ZEND_ARG_USES_STRICT_TYPES())) {
			return false;
		}
	}
	for (uint32_t i = 0; i < count; i++) {
		if (!can_assign_ref(refs[i], &values[i], true)) {
			return false;
		}
	}
	return true;
}

static inline bool has_typed_ref(uint32_t count, zval *const refs[])
{
	for (uint32_t i = 0; i < count; i++) {
		if (is_typed_ref(refs[i])) {
			return true;
		}
	}
	return false;
}

/* Leaves the old value in *value. */
static void swap_ref_value(zval *ref, zval *value)
{
	zval *ref_value = Z_REFVAL_P(ref), old;

	ZVAL_COPY_VALUE(&old, ref_value);
	ZVAL_COPY_VALUE(ref_value, value);
	ZVAL_COPY_VALUE(value, &old);
}

zend_result sockets_argument_assign_refs(uint32_t count, zval *const refs[], zval values[])
{
	zend_result result = !has_typed_ref(count, refs) || can_assign_refs(count, refs, values) ? SUCCESS : FAILURE;

	for (uint32_t i = 0; i < count && result == SUCCESS; i++) {
		swap_ref_value(refs[i], &values[i]);
	}
	/* The old values, whose destructors already see all the new ones; or, on failure, the values not assigned. */
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&values[i]);
	}
	return result;
}

zend_result sockets_argument_assign_ref(zval *ref, zval *value)
{
	zend_result result = !is_typed_ref(ref) || can_assign_refs(1, &ref, value) ? SUCCESS : FAILURE;

	if (result == SUCCESS) {
		swap_ref_value(ref, value);
	}
	zval_ptr_dtor(value);
	return result;
}
