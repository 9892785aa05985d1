/* sockets_conversion.h -- values out of nested arrays, with warnings that say where a bad one stands. */

#ifndef PHP_SOCKETS_PAIR_CONVERSION_H
#define PHP_SOCKETS_PAIR_CONVERSION_H

#include "php_sockets.h"

/* The keys of messages and of what is in them, as strings that are made once: nothing has to be hashed or
 * allocated for them again. */
typedef enum {
	PHP_SOCKET_KEY_ADDR,
	PHP_SOCKET_KEY_BUFFER_SIZE,
	PHP_SOCKET_KEY_CONTROL,
	PHP_SOCKET_KEY_CONTROLLEN,
	PHP_SOCKET_KEY_DATA,
	PHP_SOCKET_KEY_FAMILY,
	PHP_SOCKET_KEY_FLAGS,
	PHP_SOCKET_KEY_FLOWINFO,
	PHP_SOCKET_KEY_GID,
	PHP_SOCKET_KEY_IFINDEX,
	PHP_SOCKET_KEY_IOV,
	PHP_SOCKET_KEY_LEVEL,
	PHP_SOCKET_KEY_NAME,
	PHP_SOCKET_KEY_PATH,
	PHP_SOCKET_KEY_PID,
	PHP_SOCKET_KEY_PORT,
	PHP_SOCKET_KEY_SCOPE_ID,
	PHP_SOCKET_KEY_TYPE,
	PHP_SOCKET_KEY_UID,
	PHP_SOCKET_KEYS /* how many there are */
} php_socket_key;

/* Makes them, once for the process. */
void php_socket_keys_startup(void);

/* Frees them. Only for a module that was loaded by dl(): OPcache may have made strings of their own of them then. */
void php_socket_keys_shutdown(void);

/* Where in an array of arrays a value stands: in what, and under which name or as which element. */
typedef struct php_socket_place {
	const struct php_socket_place *parent; /* NULL: the outermost */
	const char *name;                      /* NULL: an element, by its number */
	uint32_t element;
} php_socket_place;

/* What a number has to fit. */
typedef struct {
	const char *name;
	zend_long smallest, largest;
} php_socket_range;

extern const php_socket_range php_socket_int_range, php_socket_uint32_range, php_socket_uint16_range;

/* Warns "error converting user data (path: msghdr > name > port): ..." */
ZEND_ATTRIBUTE_FORMAT(printf, 2, 3)
void php_socket_conversion_error(const php_socket_place *place, const char *format, ...);

/* The element of an array with this key, no reference, or NULL if there is none. The two that follow say
 * where it would stand: under its key in a place. */
zval *php_socket_find(zval *array, php_socket_key key);

/* The number under a key. An int, a float, a numeric string, or an object that converts to one will do. The
 * conversion may run the script's code. FAILURE after a warning or an exception if it is no such number or
 * out of range, or, where the key has to be there, if it is not; else the number is as it was. */
zend_result php_socket_convert_required(const php_socket_place *place, zval *array, php_socket_key key,
	const php_socket_range *range, zend_long *number);
zend_result php_socket_convert_optional(const php_socket_place *place, zval *array, php_socket_key key,
	const php_socket_range *range, zend_long *number);

/* The number that a value is which stands under a key in a place. As above. */
zend_result php_socket_convert_number(const php_socket_place *place, zval *value, php_socket_key key,
	const php_socket_range *range, zend_long *number);

/* Warns that a key has to be there. */
void php_socket_key_error(const php_socket_place *place, php_socket_key key);

/* Puts an element into an array that has none with this key; the value becomes the array's. */
void php_socket_put(zval *array, php_socket_key key, zval *value);
void php_socket_put_long(zval *array, php_socket_key key, zend_long number);

/* A copy of what is an array, to be released by the caller whatever the script does to the original meanwhile.
 * FAILURE after a warning if it is none. */
zend_result php_socket_convert_array(const php_socket_place *place, zval *value, zval *array);

#endif
