/* layout.c -- a PHP module for the tests only: an ext/sockets with which sockets_pair cannot share objects, or one with
 * few functions.
 *
 * Its name is "sockets". Its one function, socket_create_pair(), returns "theirs"; with SAME_LAYOUT, it is
 * socket_addrinfo_lookup(). A macro selects the class:
 *
 *     SAME_LAYOUT      Socket objects have the members in php_sockets.h of PHP 8
 *     ADDED_MEMBER     Socket objects have one more member than in php_sockets.h of PHP 8
 *     OTHER_ORDER      Socket objects have the same members and size, in another order
 *     NO_HANDLER       the class Socket has no create_object handler
 *     NO_CLASS         there is no class Socket */

#include "php.h"

#ifdef SAME_LAYOUT
PHP_FUNCTION(socket_addrinfo_lookup)
#else
PHP_FUNCTION(socket_create_pair)
#endif
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STRING("theirs");
}

/* clang-format off */
ZEND_BEGIN_ARG_INFO_EX(arginfo_function, 0, 0, 0)
ZEND_END_ARG_INFO()

static const zend_function_entry functions[] = {
#ifdef SAME_LAYOUT
	PHP_FE(socket_addrinfo_lookup, arginfo_function)
#else
	PHP_FE(socket_create_pair, arginfo_function)
#endif
	PHP_FE_END
};
/* clang-format on */

#if defined(SAME_LAYOUT) || defined(ADDED_MEMBER) || defined(OTHER_ORDER)

typedef struct {
# ifdef OTHER_ORDER
	int type;
	int bsd_socket;
	int blocking;
	int error;
# else
	int bsd_socket;
	int type;
	int error;
	int blocking;
#  ifdef ADDED_MEMBER
	int added;
#  endif
# endif
	zval zstream;
	zend_object std;
} php_socket;

static zend_object_handlers handlers;

static zend_object *create_object(zend_class_entry *class)
{
	php_socket *socket = zend_object_alloc(sizeof(php_socket), class);

	socket->bsd_socket = -1;
	zend_object_std_init(&socket->std, class);
	socket->std.handlers = &handlers;
	return &socket->std;
}

#endif

static PHP_MINIT_FUNCTION(sockets)
{
	(void) type, (void) module_number;
#ifndef NO_CLASS
	zend_class_entry template, *class;
	INIT_CLASS_ENTRY(template, "Socket", NULL);
	class = zend_register_internal_class(&template);
# ifdef NO_HANDLER
	(void) class;
# else
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(php_socket, std);
	class->create_object = create_object;
# endif
#endif
	return SUCCESS;
}

static zend_module_entry sockets_module_entry = {
	STANDARD_MODULE_HEADER,
	"sockets",
	functions,
	PHP_MINIT(sockets),
	NULL,
	NULL,
	NULL,
	NULL,
	"0",
	STANDARD_MODULE_PROPERTIES,
};

ZEND_GET_MODULE(sockets)
