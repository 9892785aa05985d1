/* sockets_pair.c -- socket_create_pair: the function that the extension is named after. */

#include "php_sockets.h"
#include "sockets_argument.h"
#include "sockets_error.h"

/* Creates an array of two Sockets without fds. */
static void create_socket_array(zval *pair, sockets_object *sockets[2])
{
	zval elements[2];

	sockets[0] = sockets_object_create(&elements[0]);
	sockets[1] = sockets_object_create(&elements[1]);
	ZVAL_ARR(pair, zend_new_pair(&elements[0], &elements[1]));
}

PHP_FUNCTION(socket_create_pair)
{
	zend_long domain, type, protocol;
	zval *zpair, pair;
	sockets_object *sockets[2];
	php_socket_t fds[2];

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_LONG(domain)
		Z_PARAM_LONG(type)
		Z_PARAM_LONG(protocol)
		Z_PARAM_ZVAL(zpair)
	ZEND_PARSE_PARAMETERS_END();

	if (UNEXPECTED(!sockets_argument_is_implemented_domain(domain))
		&& sockets_argument_delegate_create(INTERNAL_FUNCTION_PARAM_PASSTHRU, domain, type, protocol)) {
		return;
	}
	if (!sockets_argument_check_create(domain, type, protocol)) {
		RETURN_THROWS();
	}

	create_socket_array(&pair, sockets);
	int error = sockets_platform_socketpair((int) domain, (int) type, (int) protocol, fds, SOCKETS_G(close_on_exec));
	if (error) {
		zval_ptr_dtor(&pair);
		sockets_error_report(NULL, "Unable to create socket pair", error);
		RETURN_FALSE;
	}
	sockets_object_init_fd(sockets[0], fds[0], (int) domain, (int) type);
	sockets_object_init_fd(sockets[1], fds[1], (int) domain, (int) type);

	if (sockets_argument_assign_ref(zpair, &pair) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_TRUE;
}
