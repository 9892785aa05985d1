/* sockets_connection.c -- the life of a connection: from making a socket to closing it. */

#include "php_sockets.h"
#include "sockets_address.h"
#include "sockets_argument.h"
#include "sockets_error.h"

PHP_FUNCTION(socket_create)
{
	zend_long domain, type, protocol;
	zval result;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_LONG(domain)
		Z_PARAM_LONG(type)
		Z_PARAM_LONG(protocol)
	ZEND_PARSE_PARAMETERS_END();

	if (UNEXPECTED(!php_socket_is_domain(domain)) && sockets_delegate_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
		return;
	}
	if (!php_socket_check_creation(domain, type, protocol)) {
		RETURN_THROWS();
	}

	php_socket *socket = php_socket_create(&result);
	php_socket_t descriptor = php_socket_platform_create((int) domain, (int) type, (int) protocol);
	if (descriptor == SOCK_ERR) {
		int error = php_socket_errno();
		zval_ptr_dtor(&result);
		php_socket_error(NULL, "Unable to create socket", error);
		RETURN_FALSE;
	}
	php_socket_own(socket, descriptor, (int) domain, (int) type);
	RETURN_COPY_VALUE(&result);
}

/* Makes a Socket without a descriptor one that listens on a port of all addresses of IPv4. Returns NULL, or
 * what could not be done, with the error in php_socket_errno(). */
static const char *listen_on_port(php_socket *socket, zend_long port, zend_long backlog)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t) port)};
	php_socket_t descriptor = php_socket_platform_create(AF_INET, SOCK_STREAM, 0);

	if (descriptor == SOCK_ERR) {
		return "unable to create listening socket";
	}
	php_socket_own(socket, descriptor, AF_INET, SOCK_STREAM);
	if (bind(descriptor, (struct sockaddr *) &address, sizeof(address)) != 0) {
		return "unable to bind to given address";
	}
	return listen(descriptor, (int) backlog) == 0 ? NULL : "unable to listen on socket";
}

PHP_FUNCTION(socket_create_listen)
{
	zend_long port, backlog = SOMAXCONN;
	zval result;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_LONG(port)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(backlog)
	ZEND_PARSE_PARAMETERS_END();

	if (port < 0 || port > 65535) {
		zend_argument_value_error(1, "must be between 0 and 65535");
		RETURN_THROWS();
	}
	if (!php_socket_int_argument(backlog, 2)) {
		RETURN_THROWS();
	}

	php_socket *socket = php_socket_create(&result);
	const char *failure = listen_on_port(socket, port, backlog);
	if (failure) {
		int error = php_socket_errno();
		zval_ptr_dtor(&result);
		php_socket_error(NULL, failure, error);
		RETURN_FALSE;
	}
	RETURN_COPY_VALUE(&result);
}

PHP_FUNCTION(socket_bind)
{
	zend_object *argument;
	php_socket_address_arguments to = {.host_argument = 2, .port_argument = 3};
	php_socket_address address;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_STR(to.host)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(to.port)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (php_socket_address_is_foreign(socket) && sockets_delegate_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
		return;
	}
	if (php_socket_address_read(&address, socket, &to) == FAILURE) {
		RETURN_FALSE;
	}
	if (bind(socket->descriptor, &address.as.generic, address.length) != 0) {
		php_socket_error(socket, "Unable to bind address", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_listen)
{
	zend_object *argument;
	zend_long backlog = 0;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(backlog)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket || !php_socket_int_argument(backlog, 2)) {
		RETURN_THROWS();
	}
	if (listen(socket->descriptor, (int) backlog) != 0) {
		php_socket_error(socket, "unable to listen on socket", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_accept)
{
	zend_object *argument;
	zval result;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket) {
		RETURN_THROWS();
	}

	php_socket *accepted = php_socket_create(&result);
	php_socket_t descriptor = php_socket_platform_accept(socket->descriptor);
	if (descriptor == SOCK_ERR) {
		int error = php_socket_errno();
		zval_ptr_dtor(&result);
		php_socket_error(socket, "unable to accept incoming connection", error);
		RETURN_FALSE;
	}
	php_socket_own(accepted, descriptor, php_socket_family(socket), socket->type);
	/* A listener from elsewhere may have such a mark without its being known here. */
	accepted->has_low_mark = socket->has_low_mark || socket->uncounted;
	RETURN_COPY_VALUE(&result);
}

PHP_FUNCTION(socket_connect)
{
	zend_object *argument;
	php_socket_address_arguments to = {.host_argument = 2, .port_argument = 3, .lacks_port = true};
	php_socket_address address;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_STR(to.host)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(to.port, to.lacks_port)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (php_socket_address_is_foreign(socket) && sockets_delegate_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
		return;
	}
	if (php_socket_address_read(&address, socket, &to) == FAILURE) {
		RETURN_FALSE;
	}
	if (connect(socket->descriptor, &address.as.generic, address.length) != 0) {
		php_socket_error(socket, "unable to connect", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_shutdown)
{
	zend_object *argument;
	zend_long mode = 2; /* both ways, whatever the system calls it: shutdown(2) */

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(mode)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket || !php_socket_int_argument(mode, 2)) {
		RETURN_THROWS();
	}
	if (shutdown(socket->descriptor, (int) mode) != 0) {
		php_socket_error(socket, "Unable to shutdown socket", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

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

/* What getsockname(2) or getpeername(2) tells of a Socket. */
static void tell_name(INTERNAL_FUNCTION_PARAMETERS, const char *failure,
	int (*name)(php_socket_t, struct sockaddr *, socklen_t *))
{
	zend_object *argument;
	zval *host, *port = NULL;
	php_socket_address address = {.length = sizeof(address.as)};

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_ZVAL(host)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(port)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (socket && php_socket_address_is_foreign(socket) && sockets_delegate_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
		return;
	}
	if (!socket || !php_socket_address_check_family(socket)) {
		RETURN_THROWS();
	}
	if (name(socket->descriptor, &address.as.generic, &address.length) != 0) {
		php_socket_error(socket, failure, php_socket_errno());
		RETURN_FALSE;
	}
	zval *const variables[] = {host, port};
	zval values[2];
	uint32_t count = php_socket_address_tell(&address, php_socket_family(socket), &values[0], &values[1]);
	if (php_socket_assign_all(port ? count : 1, variables, values) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_getsockname)
{
	tell_name(INTERNAL_FUNCTION_PARAM_PASSTHRU, "unable to retrieve socket name", getsockname);
}

PHP_FUNCTION(socket_getpeername)
{
	tell_name(INTERNAL_FUNCTION_PARAM_PASSTHRU, "unable to retrieve peer name", getpeername);
}
