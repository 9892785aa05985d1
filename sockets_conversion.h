/* sockets_conversion.h -- values out of nested arrays, with warnings that say where a bad one stands. */

#ifndef PHP_SOCKETS_PAIR_CONVERSION_H
#define PHP_SOCKETS_PAIR_CONVERSION_H

#include "php_sockets.h"

/* The keys of messages and of what is in them, as strings that are made once: nothing has to be hashed or
 * allocated for them again. */
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
	SOCKETS_KEY_COUNT /* how many there are */
} sockets_conversion_key;

/* Makes them, once for the process. */
void sockets_conversion_init_keys(void);

/* Frees them. Only for a module that was loaded by dl(): OPcache may have made strings of their own of them then. */
void sockets_conversion_free_keys(void);

/* Where in an array of arrays a value stands: in what, and under which name or as which element. */
typedef struct sockets_conversion_path {
	const struct sockets_conversion_path *parent; /* NULL: the outermost */
	const char *name;                             /* NULL: an element, by its number */
	uint32_t element;
} sockets_conversion_path;

/* What a number has to fit. */
typedef struct {
	const char *name;
	zend_long smallest, largest;
} sockets_conversion_range;

extern const sockets_conversion_range sockets_conversion_int_range, sockets_conversion_uint32_range,
	sockets_conversion_uint16_range;

/* Warns "error converting user data (path: msghdr > name > port): ..." */
ZEND_ATTRIBUTE_FORMAT(printf, 2, 3)
void sockets_conversion_error(const sockets_conversion_path *where, const char *format, ...);

/* The element of an array with this key, no reference, or NULL if there is none. The two that follow say
 * where it would stand: under its key in a place. */
zval *sockets_conversion_find(zval *array, sockets_conversion_key key);

/* The number under a key. An int, a float, a numeric string, or an object that converts to one will do. The
 * conversion may run the script's code. FAILURE after a warning or an exception if it is no such number or
 * out of range, or, where the key has to be there, if it is not; else the number is as it was. */
zend_result sockets_conversion_get_int(const sockets_conversion_path *where, zval *array, sockets_conversion_key key,
	const sockets_conversion_range *range, zend_long *number);
zend_result sockets_conversion_get_int_or_default(const sockets_conversion_path *where, zval *array,
	sockets_conversion_key key, const sockets_conversion_range *range, zend_long *number);

/* The number that a value is which stands under a key in a place. As above. */
zend_result sockets_conversion_to_int(const sockets_conversion_path *where, zval *value, sockets_conversion_key key,
	const sockets_conversion_range *range, zend_long *number);

/* Warns that a key has to be there. */
void sockets_conversion_missing_key(const sockets_conversion_path *where, sockets_conversion_key key);

/* Puts an element into an array that has none with this key; the value becomes the array's. */
void sockets_conversion_add(zval *array, sockets_conversion_key key, zval *value);
void sockets_conversion_add_long(zval *array, sockets_conversion_key key, zend_long number);

/* A copy of what is an array, to be released by the caller whatever the script does to the original meanwhile.
 * FAILURE after a warning if it is none. */
zend_result sockets_conversion_copy_array(const sockets_conversion_path *where, zval *value, zval *array);

#endif
