/* sockets_conversion.c -- reads values from nested arrays; warnings name the path of an invalid one. */

#include "sockets_conversion.h"

#include "zend_smart_str.h"

const sockets_conversion_range sockets_conversion_int_range = {"a native int", INT_MIN, INT_MAX};
const sockets_conversion_range sockets_conversion_uint32_range = {"an unsigned 32-bit integer",
	SOCKETS_CONVERSION_UINT32_MIN, UINT32_MAX};
const sockets_conversion_range sockets_conversion_uint16_range = {"an unsigned 16-bit integer", 0, UINT16_MAX};

static const char *const key_names[SOCKETS_KEY_COUNT] = {
	[SOCKETS_KEY_ADDR] = "addr",
	[SOCKETS_KEY_BUFFER_SIZE] = "buffer_size",
	[SOCKETS_KEY_CONTROL] = "control",
	[SOCKETS_KEY_CONTROLLEN] = "controllen",
	[SOCKETS_KEY_DATA] = "data",
	[SOCKETS_KEY_FAMILY] = "family",
	[SOCKETS_KEY_FLAGS] = "flags",
	[SOCKETS_KEY_FLOWINFO] = "flowinfo",
	[SOCKETS_KEY_GID] = "gid",
	[SOCKETS_KEY_IFINDEX] = "ifindex",
	[SOCKETS_KEY_IOV] = "iov",
	[SOCKETS_KEY_LEVEL] = "level",
	[SOCKETS_KEY_NAME] = "name",
	[SOCKETS_KEY_PATH] = "path",
	[SOCKETS_KEY_PID] = "pid",
	[SOCKETS_KEY_PORT] = "port",
	[SOCKETS_KEY_SCOPE_ID] = "scope_id",
	[SOCKETS_KEY_TYPE] = "type",
	[SOCKETS_KEY_UID] = "uid",
};

zend_string *sockets_conversion_keys[SOCKETS_KEY_COUNT];

void sockets_conversion_init_keys(void)
{
	for (int i = 0; i < SOCKETS_KEY_COUNT; i++) {
		sockets_conversion_keys[i] = zend_string_init_interned(key_names[i], strlen(key_names[i]), true);
	}
}

void sockets_conversion_free_keys(void)
{
	for (int i = 0; i < SOCKETS_KEY_COUNT; i++) {
		zend_string_release(sockets_conversion_keys[i]);
	}
}

/* Depth is bounded by the format of message arrays. NOLINTNEXTLINE(misc-no-recursion) */
static void append_path(smart_str *text, const sockets_conversion_path *where)
{
	if (where->parent) {
		append_path(text, where->parent);
		smart_str_appends(text, " > ");
	}
	if (where->name) {
		smart_str_appends(text, where->name);
	} else {
		smart_str_append_printf(text, "element #%u", where->element);
	}
}

void sockets_conversion_error(const sockets_conversion_path *where, const char *format, ...)
{
	smart_str path = {0};
	va_list args;

	append_path(&path, where);
	smart_str_0(&path);
	va_start(args, format);
	zend_string *reason = zend_vstrpprintf(0, format, args);
	va_end(args);

	php_error_docref(NULL, E_WARNING, "error converting user data (path: %s): %s",
		ZSTR_VAL(path.s), ZSTR_VAL(reason));
	smart_str_free(&path);
	zend_string_release(reason);
}

/* Truncates a float to an int. Returns false if the float is NAN or out of range. */
static bool double_to_int64(double value, int64_t *number)
{
	/* -2^63 is a double, 2^63 - 1 is not. False for NAN. */
	bool fits = value >= (double) INT64_MIN && value < -(double) INT64_MIN;

	*number = fits ? (int64_t) value : 0;
	return fits;
}

static zend_result string_to_int64(
	const sockets_conversion_path *where, zval *value, const sockets_conversion_range *range, int64_t *number)
{
	zend_string *string = zval_try_get_string(value);
	zend_long integer;
	double fraction;

	if (!string) {
		return FAILURE;
	}
	zend_uchar type = is_numeric_string(ZSTR_VAL(string), ZSTR_LEN(string), &integer, &fraction, false);
	zend_result result = FAILURE;
	if (type == 0) {
		sockets_conversion_error(where,
			"expected an integer, but got a non numeric string (possibly from a converted object): '%s'",
			ZSTR_VAL(string));
	} else if (type == IS_DOUBLE && !double_to_int64(fraction, number)) {
		sockets_conversion_error(where, "given PHP integer is out of bounds for %s", range->name);
	} else {
		*number = type == IS_DOUBLE ? *number : integer;
		result = SUCCESS;
	}
	zend_string_release(string);
	return result;
}

/* Accepts an int, a float, a numeric string or an object that converts to one. range is not checked here, but warnings
 * name it. */
static zend_result zval_to_int64(
	const sockets_conversion_path *where, zval *value, const sockets_conversion_range *range, int64_t *number)
{
	if (Z_TYPE_P(value) == IS_LONG) {
		*number = Z_LVAL_P(value);
		return SUCCESS;
	}
	if (Z_TYPE_P(value) == IS_STRING || Z_TYPE_P(value) == IS_OBJECT) {
		return string_to_int64(where, value, range, number);
	}
	if (Z_TYPE_P(value) != IS_DOUBLE) {
		sockets_conversion_error(where,
			"expected an integer, either of a PHP integer type or of a convertible type");
		return FAILURE;
	}
	if (!double_to_int64(Z_DVAL_P(value), number)) {
		sockets_conversion_error(where, "given PHP integer is out of bounds for %s", range->name);
		return FAILURE;
	}
	return SUCCESS;
}

static bool is_in_range(int64_t number, const sockets_conversion_range *range)
{
	return number >= range->min && number <= range->max;
}

zend_result sockets_conversion_to_int(const sockets_conversion_path *where, zval *value, sockets_conversion_key key,
	const sockets_conversion_range *range, int64_t *number)
{
	if (EXPECTED(Z_TYPE_P(value) == IS_LONG && is_in_range(Z_LVAL_P(value), range))) {
		*number = Z_LVAL_P(value);
		return SUCCESS;
	}
	sockets_conversion_path node = {.parent = where, .name = key_names[key]};
	int64_t integer;

	if (zval_to_int64(&node, value, range, &integer) == FAILURE) {
		return FAILURE;
	}
	if (!is_in_range(integer, range)) {
		sockets_conversion_error(&node, "given PHP integer is out of bounds for %s", range->name);
		return FAILURE;
	}
	*number = integer;
	return SUCCESS;
}

void sockets_conversion_missing_key(const sockets_conversion_path *where, sockets_conversion_key key)
{
	sockets_conversion_error(where, "The key '%s' is required", key_names[key]);
}

zend_result sockets_conversion_get_int(const sockets_conversion_path *where, zval *array, sockets_conversion_key key,
	const sockets_conversion_range *range, int64_t *number)
{
	zval *value = sockets_conversion_find(array, key);

	if (UNEXPECTED(!value)) {
		sockets_conversion_missing_key(where, key);
		return FAILURE;
	}
	return sockets_conversion_to_int(where, value, key, range, number);
}

zend_result sockets_conversion_get_int_or_default(const sockets_conversion_path *where, zval *array,
	sockets_conversion_key key, const sockets_conversion_range *range, int64_t *number)
{
	zval *value = sockets_conversion_find(array, key);
	return value ? sockets_conversion_to_int(where, value, key, range, number) : SUCCESS;
}

void sockets_conversion_init_array(zval *array)
{
	array_init_size(array, SOCKETS_CONVERSION_MAX_ADDED);
	zend_hash_real_init_mixed(Z_ARRVAL_P(array));
}

void sockets_conversion_init_list(zval *list, zval *value)
{
	array_init_size(list, 1);
	zend_hash_real_init_packed(Z_ARRVAL_P(list));
	ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(list)) {
		ZEND_HASH_FILL_ADD(value);
	}
	ZEND_HASH_FILL_END();
}

zend_result sockets_conversion_copy_array(const sockets_conversion_path *where, zval *value, zval *array)
{
	if (Z_TYPE_P(value) != IS_ARRAY) {
		sockets_conversion_error(where, "expected an array here");
		return FAILURE;
	}
	ZVAL_COPY(array, value);
	return SUCCESS;
}
