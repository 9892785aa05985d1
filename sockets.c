/* sockets.c -- the module: what PHP is told of it, and what starts and ends with it. */

#include "php_sockets.h"
#include "sockets_conversion.h"
#include "ext/standard/info.h"

#include "sockets_arginfo.h"

ZEND_DECLARE_MODULE_GLOBALS(sockets_pair)

#if defined(ZTS) && defined(COMPILE_DL_SOCKETS_PAIR)
ZEND_TSRMLS_CACHE_DEFINE()
#endif

/* The kernel copies fastest to an address some way into a page; see sockets_receive.c. */
#define BUFFER_OFFSET 64

static PHP_GINIT_FUNCTION(sockets_pair)
{
#if defined(ZTS) && defined(COMPILE_DL_SOCKETS_PAIR)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	/* Not the storage: its pages cost nothing until they are used. */
	memset(sockets_pair_globals, 0, offsetof(zend_sockets_pair_globals, storage));
	uintptr_t begin = (uintptr_t) sockets_pair_globals->storage;
	uintptr_t page = ZEND_MM_ALIGNED_SIZE_EX(begin, PHP_SOCKET_PAGE_SIZE);
	sockets_pair_globals->buffer = sockets_pair_globals->storage + (page - begin) + BUFFER_OFFSET;
}

static PHP_MINIT_FUNCTION(sockets_pair)
{
	(void) type;
	if (php_socket_platform_counters_startup() == FAILURE) {
		return FAILURE;
	}
	register_sockets_symbols(module_number);
	php_socket_object_startup(register_class_Socket());
#ifdef PHP_SOCKET_HAS_MESSAGES
	php_socket_keys_startup();
#endif
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(sockets_pair)
{
	(void) type, (void) module_number;
	php_socket_platform_counters_shutdown();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(sockets_pair)
{
	(void) type, (void) module_number;
	SOCKETS_G(last_error) = 0;
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(sockets_pair)
{
	(void) zend_module;
	php_info_print_table_start();
	php_info_print_table_row(2, "Sockets between processes", "enabled");
	php_info_print_table_row(2, "Version", PHP_SOCKETS_PAIR_VERSION);
	php_info_print_table_row(2, "Address families", "AF_UNIX, AF_INET, AF_INET6");
	php_info_print_table_row(2, "Close-on-exec", php_socket_platform_close_on_exec);
	php_info_print_table_row(2, "Platform", PHP_SOCKET_PLATFORM);
	php_info_print_table_end();
}

/* Both define the same functions. The macros end with commas of their own. */
/* clang-format off */
static const zend_module_dep dependencies[] = {
	ZEND_MOD_CONFLICTS("sockets")
	ZEND_MOD_END
};
/* clang-format on */

zend_module_entry sockets_pair_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	dependencies,
	"sockets_pair",
	ext_functions,
	PHP_MINIT(sockets_pair),
	PHP_MSHUTDOWN(sockets_pair),
	PHP_RINIT(sockets_pair),
	NULL,
	PHP_MINFO(sockets_pair),
	PHP_SOCKETS_PAIR_VERSION,
	PHP_MODULE_GLOBALS(sockets_pair),
	PHP_GINIT(sockets_pair),
	NULL,
	NULL,
	STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_SOCKETS_PAIR
ZEND_GET_MODULE(sockets_pair)
#endif
