/* sockets_pair.c -- socket_create_pair: the function the extension is named for. */

#include "php_sockets.h"
#include "sockets_argument.h"
#include "sockets_error.h"

/* An array of two Sockets without descriptors. */
static void create_sockets(zval *pair, php_socket *sockets[2])
{
	zval elements[2];

	sockets[0] = php_socket_create(&elements[0]);
	sockets[1] = php_socket_create(&elements[1]);
	ZVAL_ARR(pair, zend_new_pair(&elements[0], &elements[1]));
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

	if (UNEXPECTED(!php_socket_is_domain(domain)) && sockets_delegate_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
		return;
	}
	if (!php_socket_check_creation(domain, type, protocol)) {
		RETURN_THROWS();
	}

	create_sockets(&pair, sockets);
	int error = php_socket_platform_pair((int) domain, (int) type, (int) protocol, descriptors);
	if (error) {
		zval_ptr_dtor(&pair);
		php_socket_error(NULL, "Unable to create socket pair", error);
		RETURN_FALSE;
	}
	php_socket_own(sockets[0], descriptors[0], (int) domain, (int) type);
	php_socket_own(sockets[1], descriptors[1], (int) domain, (int) type);

	if (php_socket_assign(argument, &pair) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_TRUE;
}
