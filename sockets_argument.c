/* sockets_argument.c -- what the functions' arguments have in common: ints that fit, variables by reference. */

#include "sockets_argument.h"

bool sockets_argument_check_int(zend_long value, uint32_t argument_number)
{
	if (UNEXPECTED(value < INT_MIN || value > INT_MAX)) {
		zend_argument_value_error(argument_number, "must be between %d and %d", INT_MIN, INT_MAX);
		return false;
	}
	return true;
}

/* Above every type that a system has, as socket(2) numbers them without flags. */
#define LARGEST_TYPE 10

bool sockets_argument_check_create(zend_long domain, zend_long type, zend_long protocol)
{
	if (!sockets_argument_is_known_domain(domain)) {
		zend_argument_value_error(1, "must be one of AF_UNIX, AF_INET6, or AF_INET");
		return false;
	}
	/* What is no type and yet below the largest, the system refuses by itself. */
	if (type < INT_MIN || (type & ~(zend_long) SOCKETS_TYPE_FLAGS) > LARGEST_TYPE) {
		zend_argument_value_error(2,
			"must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM" SOCKETS_TYPE_FLAGS_TEXT);
		return false;
	}
	return sockets_argument_check_int(protocol, 3);
}

void sockets_argument_replace_long(zend_execute_data *execute_data, uint32_t argument_number, zend_long value)
{
	if (ZEND_CALL_NUM_ARGS(execute_data) >= argument_number) {
		zval *argument = ZEND_CALL_ARG(execute_data, argument_number);
		zval_ptr_dtor(argument);
		ZVAL_LONG(argument, value);
	}
}

static inline bool is_typed_ref(const zval *ref)
{
	ZEND_ASSERT(Z_ISREF_P(ref));
	return UNEXPECTED(ZEND_REF_HAS_TYPE_SOURCES(Z_REF_P(ref)));
}

/* Whether the variable takes the value, which may become one of the variable's type by that, unless strictly. */
static bool can_assign_ref(zval *ref, zval *value, bool strict)
{
	return !is_typed_ref(ref) || zend_verify_ref_assignable_zval(Z_REF_P(ref), value, strict);
}

/* To convert a value may run the script's code, a handler of what PHP says of it, which may give any of the
 * variables another type. So all are asked again in the end, strictly, which runs nothing. */
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

/* Leaves the old value where the new one was. */
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
	/* Old values, whose destructors find all of the new ones; or those that had no place. */
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

const char *sockets_argument_zval_type_name(zval *value)
{
	if (Z_TYPE_P(value) == IS_FALSE || Z_TYPE_P(value) == IS_TRUE) {
		return Z_TYPE_P(value) == IS_TRUE ? "true" : "false";
	}
	return zend_zval_type_name(value);
}
