/* sockets_conversion.h -- reads values from nested arrays; warnings name the path of an invalid one. */

#ifndef PHP_SOCKETS_PAIR_CONVERSION_H
#define PHP_SOCKETS_PAIR_CONVERSION_H

#include "php_sockets.h"

/* Keys of message arrays and of the arrays in them. Each is created once as a zend_string, so that no call hashes or
 * allocates one. */
typedef enum {
	SOCKETS_KEY_ADDR,
	SOCKETS_KEY_BUFFER_SIZE,
	SOCKETS_KEY_CONTROL,
	SOCKETS_KEY_CONTROLLEN,
	SOCKETS_KEY_DATA,
	SOCKETS_KEY_FAMILY,
	SOCKETS_KEY_FLAGS,
	SOCKETS_KEY_FLOWINFO,
	SOCKETS_KEY_GID,
	SOCKETS_KEY_IFINDEX,
	SOCKETS_KEY_IOV,
	SOCKETS_KEY_LEVEL,
	SOCKETS_KEY_NAME,
	SOCKETS_KEY_PATH,
	SOCKETS_KEY_PID,
	SOCKETS_KEY_PORT,
	SOCKETS_KEY_SCOPE_ID,
	SOCKETS_KEY_TYPE,
	SOCKETS_KEY_UID,
	SOCKETS_KEY_COUNT /* number of keys */
} sockets_conversion_key;

/* The key strings. */
extern zend_string *sockets_conversion_keys[SOCKETS_KEY_COUNT];

/* Creates the key strings. Call it once per process, in MINIT. */
void sockets_conversion_init_keys(void);

/* Frees the key strings. Only for a module that was loaded by dl(): with OPcache they may then not be interned. */
void sockets_conversion_free_keys(void);

/* Path of a value in nested arrays, for warnings: "msghdr > control > element #0 > data". */
typedef struct sockets_conversion_path {
	const struct sockets_conversion_path *parent; /* NULL for the outermost array */
	const char *name;                             /* key, or NULL for an element of a list */
	uint32_t element;                             /* its index, if name is NULL */
} sockets_conversion_path;

/* Accepted range of an int. zend_long has only 32 bits on a 32-bit platform, where larger numbers are floats. */
typedef struct {
	const char *name; /* for warnings: "an unsigned 16-bit integer" */
	int64_t min, max; /* inclusive */
} sockets_conversion_range;

/* Lower limit of an unsigned 32-bit number. On a 32-bit platform, negative ints stand for the numbers above
 * PHP_INT_MAX, as in ext/sockets: these are the values that PHP receives for them. */
#define SOCKETS_CONVERSION_UINT32_MIN (ZEND_LONG_MAX < UINT32_MAX ? INT32_MIN : 0)

/* Room in the arrays of sockets_conversion_init_array(). */
#define SOCKETS_CONVERSION_MAX_ADDED HT_MIN_SIZE

extern const sockets_conversion_range sockets_conversion_int_range, sockets_conversion_uint32_range,
	sockets_conversion_uint16_range;

/* Emits E_WARNING: "error converting user data (path: msghdr > name > port): ...". Sets no last error, as ext/sockets
 * does not. May run a user error handler. */
ZEND_ATTRIBUTE_FORMAT(printf, 2, 3)
void sockets_conversion_error(const sockets_conversion_path *where, const char *format, ...);

/* Returns the dereferenced element with this key, or NULL if there is none. The array still owns the element. */
static zend_always_inline zval *sockets_conversion_find(zval *array, sockets_conversion_key key)
{
	zval *element = zend_hash_find_known_hash(Z_ARRVAL_P(array), sockets_conversion_keys[key]);

	if (element) {
		ZVAL_DEREF(element);
	}
	return element;
}

/* Reads the element with this key as an int. `where` is the path of the array. Accepts an int, a float, a numeric
 * string or an object that converts to one. Converting an object may run user code.
 * Returns SUCCESS, or FAILURE with E_WARNING emitted or an exception thrown: the value is not numeric or out of range,
 * or the key is missing. */
zend_result sockets_conversion_get_int(const sockets_conversion_path *where, zval *array, sockets_conversion_key key,
	const sockets_conversion_range *range, int64_t *number);

/* Like sockets_conversion_get_int(), but leaves number unchanged and returns SUCCESS if the key is missing. */
zend_result sockets_conversion_get_int_or_default(const sockets_conversion_path *where, zval *array,
	sockets_conversion_key key, const sockets_conversion_range *range, int64_t *number);

/* Like sockets_conversion_get_int(), for an element that has been found already. `where` and key form its path. */
zend_result sockets_conversion_to_int(const sockets_conversion_path *where, zval *value, sockets_conversion_key key,
	const sockets_conversion_range *range, int64_t *number);

/* Emits E_WARNING: "The key '...' is required". `where` is the path of the array. */
void sockets_conversion_missing_key(const sockets_conversion_path *where, sockets_conversion_key key);

/* Creates an array for sockets_conversion_add(). The caller owns it. */
void sockets_conversion_init_array(zval *array);

/* Adds one of at most SOCKETS_CONVERSION_MAX_ADDED elements, whose key is not yet in the array. The array becomes the
 * owner of value. */
static zend_always_inline void sockets_conversion_add(zval *array, sockets_conversion_key key, zval *value)
{
	ZEND_ASSERT(zend_hash_num_elements(Z_ARRVAL_P(array)) < SOCKETS_CONVERSION_MAX_ADDED);
	_zend_hash_append(Z_ARRVAL_P(array), sockets_conversion_keys[key], value); /* which does not search for the key */
}

/* Numbers above PHP_INT_MAX become negative: unsigned 32-bit numbers on a 32-bit platform. */
static zend_always_inline void sockets_conversion_add_long(zval *array, sockets_conversion_key key, int64_t number)
{
	zval value;

	ZVAL_LONG(&value, (zend_long) number);
	sockets_conversion_add(array, key, &value);
}

/* Creates a list of one element, which becomes the owner of value. The caller owns the list. */
void sockets_conversion_init_list(zval *list, zval *value);

/* Copies a value that must be an array, so that user code can change the original meanwhile.
 * Returns SUCCESS, or FAILURE with E_WARNING emitted. The caller frees the copy with zval_ptr_dtor_nogc(): the original
 * is not garbage because it has lost this reference. */
zend_result sockets_conversion_copy_array(const sockets_conversion_path *where, zval *value, zval *array);

#endif
