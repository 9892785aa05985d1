/* taken.c -- a PHP module for the tests only: has socket_atmark(), before ours is started. */

#include "php.h"

PHP_FUNCTION(socket_atmark)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STRING("theirs");
}

/* clang-format off */
ZEND_BEGIN_ARG_INFO_EX(arginfo_atmark, 0, 0, 0)
ZEND_END_ARG_INFO()

static const zend_function_entry functions[] = {
	PHP_FE(socket_atmark, arginfo_atmark)
	PHP_FE_END
};
/* clang-format on */

static zend_module_entry taken_module_entry = {
	STANDARD_MODULE_HEADER,
	"taken",
	functions,
	NULL,
	NULL,
	NULL,
	NULL,
	NULL,
	"0",
	STANDARD_MODULE_PROPERTIES,
};

ZEND_GET_MODULE(taken)
