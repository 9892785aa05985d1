/* sockets_connection.c -- creates, binds, connects, accepts and closes sockets, and returns their addresses. */

#include "php_sockets.h"
#include "sockets_address.h"
#include "sockets_argument.h"
#include "sockets_compat.h"
#include "sockets_error.h"
#include "sockets_receive.h"
#include "sockets_restart.h"

PHP_FUNCTION(socket_create)
{
	zend_long domain, type, protocol;
	zval result;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_LONG(domain)
		Z_PARAM_LONG(type)
		Z_PARAM_LONG(protocol)
	ZEND_PARSE_PARAMETERS_END();

	if (UNEXPECTED(!sockets_argument_is_implemented_domain(domain))
		&& sockets_argument_delegate_create(INTERNAL_FUNCTION_PARAM_PASSTHRU, domain, type, protocol)) {
		return;
	}
	if (!sockets_argument_check_create(domain, type, protocol)) {
		RETURN_THROWS();
	}

	sockets_object *socket = sockets_object_create(&result);
	php_socket_t fd = sockets_platform_socket((int) domain, (int) type, (int) protocol, SOCKETS_G(close_on_exec));
	if (fd == SOCK_ERR) {
		int error = php_socket_errno();
		zval_ptr_dtor(&result);
		sockets_error_report(NULL, "Unable to create socket", error);
		RETURN_FALSE;
	}
	sockets_object_init_fd(socket, fd, (int) domain, (int) type);
	RETURN_COPY_VALUE(&result);
}

/* Gives the Socket, which has no fd yet, a TCP socket that listens on a port of all IPv4 addresses. Returns NULL, or
 * the message of the warning with the error in php_socket_errno(). */
static const char *listen_on_any_address(sockets_object *socket, zend_long port, zend_long backlog)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t) port)};
	php_socket_t fd = sockets_platform_socket(AF_INET, SOCK_STREAM, 0, SOCKETS_G(close_on_exec));

	if (fd == SOCK_ERR) {
		return "unable to create listening socket";
	}
	sockets_object_init_fd(socket, fd, AF_INET, SOCK_STREAM);
	if (bind(fd, (struct sockaddr *) &address, sizeof(address)) != 0) {
		return "unable to bind to given address";
	}
	return listen(fd, (int) backlog) == 0 ? NULL : "unable to listen on socket";
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
	if (!sockets_argument_check_int(backlog, 2)) {
		RETURN_THROWS();
	}

	sockets_object *socket = sockets_object_create(&result);
	const char *err_msg = listen_on_any_address(socket, port, backlog);
	if (err_msg) {
		int error = php_socket_errno();
		zval_ptr_dtor(&result);
		sockets_error_report(NULL, err_msg, error);
		RETURN_FALSE;
	}
	RETURN_COPY_VALUE(&result);
}

PHP_FUNCTION(socket_bind)
{
	zend_object *socket_obj;
	sockets_address_args to = {.host_argument = 2, .port_argument = 3};
	sockets_address address;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_STR(to.host)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(to.port)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (sockets_address_is_foreign(socket)) {
		sockets_argument_replace_long(execute_data, 3, to.port);
		if (sockets_ext_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
			return;
		}
	}
	if (sockets_address_from_args(&address, socket, &to) == FAILURE) {
		RETURN_FALSE;
	}
	if (bind(socket->fd, &address.as.generic, address.length) != 0) {
		sockets_error_report(socket, "Unable to bind address", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_listen)
{
	zend_object *socket_obj;
	zend_long backlog = 0;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(backlog)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket || !sockets_argument_check_int(backlog, 2)) {
		RETURN_THROWS();
	}
	if (listen(socket->fd, (int) backlog) != 0) {
		sockets_error_report(socket, "unable to listen on socket", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_accept)
{
	zend_object *socket_obj;
	zval result;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}

	bool blocking = socket->blocking || !SOCKETS_COMPAT_ACCEPT_KEEPS_NONBLOCK;
	sockets_object *accepted = sockets_object_create(&result);
	php_socket_t fd = sockets_restart_accept(socket, blocking);
	if (fd == SOCK_ERR) {
		int error = php_socket_errno();
		zval_ptr_dtor(&result);
		sockets_error_report(socket, "unable to accept incoming connection", error);
		RETURN_FALSE;
	}
	sockets_object_init_fd(accepted, fd, sockets_object_family(socket), socket->type);
	accepted->blocking = blocking;
	/* Accepted sockets inherit SO_RCVLOWAT. Other code may have set it on a listener that is shared. */
	accepted->has_receive_options = sockets_receive_has_options(socket);
	RETURN_COPY_VALUE(&result);
}

PHP_FUNCTION(socket_connect)
{
	zend_object *socket_obj;
	sockets_address_args to = {.host_argument = 2, .port_argument = 3, .port_is_null = true};
	sockets_address address;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_STR(to.host)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(to.port, to.port_is_null)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (sockets_address_is_foreign(socket)) {
		if (!to.port_is_null) {
			sockets_argument_replace_long(execute_data, 3, to.port);
		}
		if (sockets_ext_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
			return;
		}
	}
	if (sockets_address_from_args(&address, socket, &to) == FAILURE) {
		RETURN_FALSE;
	}
	if (sockets_restart_connect(socket, &address) != 0) {
		sockets_error_report(socket, "unable to connect", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_shutdown)
{
	zend_object *socket_obj;
	zend_long mode = SOCKETS_SHUT_RDWR;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(mode)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (mode < SOCKETS_SHUT_RD || mode > SOCKETS_SHUT_RDWR) {
		zend_argument_value_error(2, "must be one of SHUT_RD, SHUT_WR or SHUT_RDWR");
		RETURN_THROWS();
	}
	if (shutdown(socket->fd, (int) mode) != 0) {
		sockets_error_report(socket, "Unable to shutdown socket", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_close)
{
	zend_object *socket_obj;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
	ZEND_PARSE_PARAMETERS_END();

	(void) return_value;
	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	sockets_object_close(socket);
}

/* Calls get_name(), which is getsockname(2) or getpeername(2), and assigns the address to the arguments. */
static void return_sockaddr(INTERNAL_FUNCTION_PARAMETERS, const char *err_msg,
	int (*get_name)(php_socket_t, struct sockaddr *, socklen_t *))
{
	zend_object *socket_obj;
	zval *host, *port = NULL;
	sockets_address address = {.length = sizeof(address.as)};

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_ZVAL(host)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(port)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (socket && sockets_address_is_foreign(socket) && sockets_ext_call(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
		return;
	}
	if (!socket) {
		RETURN_THROWS();
	}
	if (get_name(socket->fd, &address.as.generic, &address.length) != 0) {
		sockets_error_report(socket, err_msg, php_socket_errno());
		RETURN_FALSE;
	}
	/* Of the address, since that of the Socket may not be known yet. Some systems return no address at all. */
	int family = address.as.generic.sa_family;
	family = family != AF_UNSPEC ? family : sockets_object_family(socket);
	if (!sockets_address_check_family(family)) {
		RETURN_THROWS();
	}
	zval *const variables[] = {host, port};
	zval values[2];
	uint32_t count = sockets_address_to_zvals(&address, family, &values[0], &values[1]);
	if (sockets_argument_assign_refs(port ? count : 1, variables, values) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_getsockname)
{
	return_sockaddr(INTERNAL_FUNCTION_PARAM_PASSTHRU, "unable to retrieve socket name", getsockname);
}

PHP_FUNCTION(socket_getpeername)
{
	return_sockaddr(INTERNAL_FUNCTION_PARAM_PASSTHRU, "unable to retrieve peer name", getpeername);
}
