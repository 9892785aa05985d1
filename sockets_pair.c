/* sockets_pair.c -- socket_create_pair: the function the extension is named for. */

#include "php_sockets.h"
#include "sockets_argument.h"
#include "sockets_error.h"

/* Above every type that a system has, as socket(2) numbers them without flags. */
#define LARGEST_TYPE 10

static bool check_arguments(zend_long domain, zend_long type, zend_long protocol)
{
	if (domain != AF_UNIX && domain != AF_INET6 && domain != AF_INET) {
		zend_argument_value_error(1, "must be one of AF_UNIX, AF_INET6, or AF_INET");
		return false;
	}
	/* What is no type and yet below the largest, the system refuses by itself. */
	if (type < INT_MIN || (type & ~(zend_long) PHP_SOCKET_TYPE_FLAGS) > LARGEST_TYPE) {
		zend_argument_value_error(2, "must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM"
			PHP_SOCKET_TYPE_FLAGS_TEXT);
		return false;
	}
	return php_socket_int_argument(protocol, 3);
}

/* An array of two Sockets without descriptors. */
static void create_sockets(zval *pair, php_socket *sockets[2])
{
	array_init_size(pair, 2);
	zend_hash_real_init_packed(Z_ARRVAL_P(pair));
	ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(pair)) {
		for (int i = 0; i < 2; i++) {
			zval element;
			sockets[i] = php_socket_create(&element);
			ZEND_HASH_FILL_ADD(&element);
		}
	} ZEND_HASH_FILL_END();
}

PHP_FUNCTION(socket_create_pair)
{
	zend_long domain, type, protocol;
	zval *argument, pair;
	php_socket *sockets[2];
	php_socket_t descriptors[2];

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_LONG(domain)
		Z_PARAM_LONG(type)
		Z_PARAM_LONG(protocol)
		Z_PARAM_ZVAL(argument)
	ZEND_PARSE_PARAMETERS_END();

	if (!check_arguments(domain, type, protocol)) {
		RETURN_THROWS();
	}

	create_sockets(&pair, sockets);
	int error = php_socket_platform_pair((int) domain, (int) type, (int) protocol, descriptors);
	if (error) {
		zval_ptr_dtor(&pair);
		php_socket_error(NULL, "Unable to create socket pair", error);
		RETURN_FALSE;
	}
	php_socket_own(sockets[0], descriptors[0], (int) type);
	php_socket_own(sockets[1], descriptors[1], (int) type);

	if (php_socket_assign(argument, &pair) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_TRUE;
}
