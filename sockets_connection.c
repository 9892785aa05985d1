/* sockets_connection.c -- the life of a connection: so far, its end. */

#include "php_sockets.h"

PHP_FUNCTION(socket_close)
{
	zend_object *argument;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
	ZEND_PARSE_PARAMETERS_END();

	(void) return_value;
	php_socket *socket = php_socket_open(argument, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	php_socket_close(socket);
}
