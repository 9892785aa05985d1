/* sockets_conversion.c -- values out of nested arrays, with warnings that say where a bad one stands. */

#include "sockets_conversion.h"

#include "zend_smart_str.h"

const php_socket_range php_socket_int_range = {"a native int", INT_MIN, INT_MAX};
const php_socket_range php_socket_uint32_range = {"an unsigned 32-bit integer", 0, UINT32_MAX};
const php_socket_range php_socket_uint16_range = {"an unsigned 16-bit integer", 0, UINT16_MAX};

static const char *const key_names[PHP_SOCKET_KEYS] = {
	[PHP_SOCKET_KEY_ADDR] = "addr",
	[PHP_SOCKET_KEY_BUFFER_SIZE] = "buffer_size",
	[PHP_SOCKET_KEY_CONTROL] = "control",
	[PHP_SOCKET_KEY_CONTROLLEN] = "controllen",
	[PHP_SOCKET_KEY_DATA] = "data",
	[PHP_SOCKET_KEY_FAMILY] = "family",
	[PHP_SOCKET_KEY_FLAGS] = "flags",
	[PHP_SOCKET_KEY_FLOWINFO] = "flowinfo",
	[PHP_SOCKET_KEY_GID] = "gid",
	[PHP_SOCKET_KEY_IFINDEX] = "ifindex",
	[PHP_SOCKET_KEY_IOV] = "iov",
	[PHP_SOCKET_KEY_LEVEL] = "level",
	[PHP_SOCKET_KEY_NAME] = "name",
	[PHP_SOCKET_KEY_PATH] = "path",
	[PHP_SOCKET_KEY_PID] = "pid",
	[PHP_SOCKET_KEY_PORT] = "port",
	[PHP_SOCKET_KEY_SCOPE_ID] = "scope_id",
	[PHP_SOCKET_KEY_TYPE] = "type",
	[PHP_SOCKET_KEY_UID] = "uid",
};

static zend_string *keys[PHP_SOCKET_KEYS];

void php_socket_keys_startup(void)
{
	for (int i = 0; i < PHP_SOCKET_KEYS; i++) {
		keys[i] = zend_string_init_interned(key_names[i], strlen(key_names[i]), true);
	}
}

void php_socket_keys_shutdown(void)
{
	for (int i = 0; i < PHP_SOCKET_KEYS; i++) {
		zend_string_release(keys[i]);
	}
}

/* As deep as the arrays that make a message. NOLINTNEXTLINE(misc-no-recursion) */
static void append_place(smart_str *text, const php_socket_place *place)
{
	if (place->parent) {
		append_place(text, place->parent);
		smart_str_appends(text, " > ");
	}
	if (place->name) {
		smart_str_appends(text, place->name);
	} else {
		smart_str_append_printf(text, "element #%u", place->element);
	}
}

void php_socket_conversion_error(const php_socket_place *place, const char *format, ...)
{
	smart_str path = {0};
	va_list arguments;

	append_place(&path, place);
	smart_str_0(&path);
	va_start(arguments, format);
	zend_string *reason = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);

	php_error_docref(NULL, E_WARNING, "error converting user data (path: %s): %s",
		ZSTR_VAL(path.s), ZSTR_VAL(reason));
	smart_str_free(&path);
	zend_string_release(reason);
}

zval *php_socket_find(zval *array, php_socket_key key)
{
	zval *element = zend_hash_find_known_hash(Z_ARRVAL_P(array), keys[key]);

	if (element) {
		ZVAL_DEREF(element);
	}
	return element;
}

/* A float as a number, if there is one near enough. */
static bool convert_float(double value, zend_long *number)
{
	/* NAN is neither too large nor too small for the macro. */
	if (zend_isnan(value) || !ZEND_DOUBLE_FITS_LONG(value)) {
		return false;
	}
	*number = (zend_long) value;
	return true;
}

static zend_result convert_string(const php_socket_place *place, zval *value, const php_socket_range *range,
	zend_long *number)
{
	zend_string *string = zval_try_get_string(value);
	double fraction;

	if (!string) {
		return FAILURE;
	}
	zend_uchar type = is_numeric_string(ZSTR_VAL(string), ZSTR_LEN(string), number, &fraction, false);
	zend_result result = FAILURE;
	if (type == 0) {
		php_socket_conversion_error(place,
			"expected an integer, but got a non numeric string (possibly from a converted object): '%s'",
			ZSTR_VAL(string));
	} else if (type == IS_DOUBLE && !convert_float(fraction, number)) {
		php_socket_conversion_error(place, "given PHP integer is out of bounds for %s", range->name);
	} else {
		result = SUCCESS;
	}
	zend_string_release(string);
	return result;
}

/* Any number. */
static zend_result convert_number(const php_socket_place *place, zval *value, const php_socket_range *range,
	zend_long *number)
{
	if (Z_TYPE_P(value) == IS_LONG) {
		*number = Z_LVAL_P(value);
		return SUCCESS;
	}
	if (Z_TYPE_P(value) == IS_STRING || Z_TYPE_P(value) == IS_OBJECT) {
		return convert_string(place, value, range, number);
	}
	if (Z_TYPE_P(value) != IS_DOUBLE) {
		php_socket_conversion_error(place,
			"expected an integer, either of a PHP integer type or of a convertible type");
		return FAILURE;
	}
	if (!convert_float(Z_DVAL_P(value), number)) {
		php_socket_conversion_error(place, "given PHP integer is out of bounds for %s", range->name);
		return FAILURE;
	}
	return SUCCESS;
}

zend_result php_socket_convert_number(const php_socket_place *place, zval *value, php_socket_key key,
	const php_socket_range *range, zend_long *number)
{
	php_socket_place here = {.parent = place, .name = key_names[key]};
	zend_long value_as_long;

	if (convert_number(&here, value, range, &value_as_long) == FAILURE) {
		return FAILURE;
	}
	if (value_as_long < range->smallest || value_as_long > range->largest) {
		php_socket_conversion_error(&here, "given PHP integer is out of bounds for %s", range->name);
		return FAILURE;
	}
	*number = value_as_long;
	return SUCCESS;
}

void php_socket_key_error(const php_socket_place *place, php_socket_key key)
{
	php_socket_conversion_error(place, "The key '%s' is required", key_names[key]);
}

zend_result php_socket_convert_required(const php_socket_place *place, zval *array, php_socket_key key,
	const php_socket_range *range, zend_long *number)
{
	zval *value = php_socket_find(array, key);

	if (!value) {
		php_socket_key_error(place, key);
		return FAILURE;
	}
	return php_socket_convert_number(place, value, key, range, number);
}

zend_result php_socket_convert_optional(const php_socket_place *place, zval *array, php_socket_key key,
	const php_socket_range *range, zend_long *number)
{
	zval *value = php_socket_find(array, key);
	return value ? php_socket_convert_number(place, value, key, range, number) : SUCCESS;
}

void php_socket_put(zval *array, php_socket_key key, zval *value)
{
	zend_hash_add_new(Z_ARRVAL_P(array), keys[key], value);
}

void php_socket_put_long(zval *array, php_socket_key key, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	php_socket_put(array, key, &value);
}

zend_result php_socket_convert_array(const php_socket_place *place, zval *value, zval *array)
{
	if (Z_TYPE_P(value) != IS_ARRAY) {
		php_socket_conversion_error(place, "expected an array here");
		return FAILURE;
	}
	ZVAL_COPY(array, value);
	return SUCCESS;
}
