/* sockets.c -- the module: entry, globals, startup and shutdown, phpinfo(). */

#include "php_sockets.h"
#include "sockets_beside.h"
#include "sockets_compat.h"
#include "sockets_conversion.h"
#include "sockets_receive.h"
#include "sockets_epoll.h"
#include "ext/standard/info.h"

#include "sockets_arginfo.h"

ZEND_DECLARE_MODULE_GLOBALS(sockets_pair)

#if defined(ZTS) && defined(COMPILE_DL_SOCKETS_PAIR)
ZEND_TSRMLS_CACHE_DEFINE()
#endif

/* For tests: "poll" or "epoll" is used for each call of socket_select() that it suits. */
static PHP_INI_MH(update_select_backend)
{
	(void) entry, (void) mh_arg1, (void) mh_arg2, (void) mh_arg3, (void) stage;
	SOCKETS_G(select_backend) = new_value ? *ZSTR_VAL(new_value) : '\0';
	return SUCCESS;
}

/* clang-format off */
PHP_INI_BEGIN()
	STD_PHP_INI_BOOLEAN("sockets_pair.close_on_exec", "1", PHP_INI_ALL, OnUpdateBool,
		close_on_exec, zend_sockets_pair_globals, sockets_pair_globals)
	STD_PHP_INI_BOOLEAN("sockets_pair.restart_interrupted", "0", PHP_INI_ALL, OnUpdateBool,
		restart_interrupted, zend_sockets_pair_globals, sockets_pair_globals)
	PHP_INI_ENTRY("sockets_pair.select_backend", "", PHP_INI_ALL, update_select_backend)
PHP_INI_END()
/* clang-format on */

/* In bytes from a page boundary: the kernel copies more slowly to addresses just after one; see sockets_receive.c. */
#define BUFFER_OFFSET 64

static PHP_GINIT_FUNCTION(sockets_pair)
{
#if defined(ZTS) && defined(COMPILE_DL_SOCKETS_PAIR)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	/* Without the storage, whose pages stay unbacked until they are touched. */
	memset(sockets_pair_globals, 0, offsetof(zend_sockets_pair_globals, storage));
	uintptr_t begin = (uintptr_t) sockets_pair_globals->storage;
	uintptr_t page = ZEND_MM_ALIGNED_SIZE_EX(begin, SOCKETS_PAGE_SIZE);
	sockets_pair_globals->buffer = sockets_pair_globals->storage + (page - begin) + BUFFER_OFFSET;
}

/* Returns whether disable_functions names a function. PHP applies the setting only once, when it starts. */
static bool is_disabled(const char *name)
{
	const char *list = zend_ini_string("disable_functions", sizeof("disable_functions") - 1, false);
	const size_t length = strlen(name);

	for (const char *found = list ? strstr(list, name) : NULL; found; found = strstr(found + length, name)) {
		if ((found == list || strchr(" ,", found[-1])) && strchr(" ,", found[length])) {
			return true;
		}
	}
	return false;
}

/* Used without ext/sockets. The module entry lists no functions when PHP starts, since PHP would register them before
 * it is known whether ext/sockets will be loaded too. For dl() it does: PHP then refuses names that the script uses.
 * Returns SUCCESS, or FAILURE with a warning emitted by PHP. */
static zend_result register_own_functions(int type)
{
	for (const zend_function_entry *entry = ext_functions; entry->fname; entry++) {
		const zend_function_entry single[2] = {*entry};
		if (type == MODULE_TEMPORARY) {
			if (is_disabled(entry->fname)) {
				zend_hash_str_del(CG(function_table), entry->fname, strlen(entry->fname));
			}
		} else if (zend_register_functions(NULL, single, NULL, type) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

static zend_result start_alone(int type, int module_number)
{
	register_sockets_symbols(module_number);
	sockets_object_set_handlers(register_class_Socket());
	return register_own_functions(type);
}

static zend_result start_beside(zend_module_entry *sockets, zend_class_entry *ce, int module_number)
{
	sockets_beside_add_constants(register_sockets_symbols, module_number);
	sockets_object_set_handlers(ce);
	return sockets_beside_take_over(sockets, ext_functions);
}

/* Removes this module from PHP's registry, so that extension_loaded() returns true only if it is in use. MINIT cannot
 * return FAILURE for this, which would end PHP. The library stays mapped, since its code is running. */
static zend_result remove_self_from_registry(zend_module_entry *self)
{
	self->handle = NULL;
	self->module_started = 0;
	(void) zend_hash_str_del(&module_registry, self->name, strlen(self->name));
	return SUCCESS;
}

static PHP_MINIT_FUNCTION(sockets_pair)
{
	zend_module_entry *sockets = sockets_beside_find();
	zend_class_entry *ce = sockets ? sockets_beside_find_class(sockets) : NULL;

	if (type == MODULE_TEMPORARY) {
		/* Keeps the library mapped after the request: JIT-compiled code calls the handlers directly. */
		EG(current_module)->handle = NULL;
	}
	if (sockets && !ce) {
		zend_error(E_CORE_WARNING, "sockets_pair is not loaded: the Socket objects of this PHP's extension sockets "
								   "have another layout than sockets_pair was built for");
		return remove_self_from_registry(EG(current_module));
	}
	if (sockets_counter_startup() == FAILURE) {
		return FAILURE;
	}
	sockets_epoll_startup();
#ifdef SOCKETS_HAS_MSGHDR
	sockets_conversion_init_keys();
#endif
	REGISTER_INI_ENTRIES();
	return sockets ? start_beside(sockets, ce, module_number) : start_alone(type, module_number);
}

static PHP_MSHUTDOWN_FUNCTION(sockets_pair)
{
	UNREGISTER_INI_ENTRIES();
	if (type == MODULE_TEMPORARY) {
#ifdef SOCKETS_HAS_MSGHDR
		sockets_conversion_free_keys();
#endif
	}
	sockets_beside_shutdown(type);
	sockets_counter_shutdown();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(sockets_pair)
{
	(void) type, (void) module_number;
	SOCKETS_G(last_error) = 0;
	if (!sockets_ext.call) {
		sockets_beside_guard_dl();
	}
	return SUCCESS;
}

/* Before PHP frees the objects of a request that a fatal error has ended within a delegated call. */
static PHP_RSHUTDOWN_FUNCTION(sockets_pair)
{
	(void) type, (void) module_number;
	SOCKETS_G(delegated) = 0;
	return SUCCESS;
}

/* After RSHUTDOWN, PHP still closes streams, whose wrapper may be a class of the script that uses sockets. This is
 * called when no code of the request can run any more, and request memory is still there. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(sockets_pair)
{
	sockets_receive_free_scratch();
	sockets_epoll_shutdown();
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(sockets_pair)
{
	char mode[128] = "alone: ext/sockets is not loaded";

	(void) zend_module;
	if (sockets_ext.call) {
		snprintf(mode, sizeof(mode), "beside ext/sockets: %u of its functions replaced, %u left to it",
			sockets_beside_replaced(), sockets_beside_wrapped());
	}
	php_info_print_table_start();
	php_info_print_table_row(2, "Sockets between processes", "enabled");
	php_info_print_table_row(2, "Version", PHP_SOCKETS_PAIR_VERSION);
	php_info_print_table_row(2, "Mode", mode);
	php_info_print_table_row(2, "Address families", "AF_UNIX, AF_INET, AF_INET6");
	php_info_print_table_row(2, "Close-on-exec", sockets_platform_cloexec_text);
	php_info_print_table_row(2, "Platform", SOCKETS_PLATFORM_NAME);
	php_info_print_table_end();
	DISPLAY_INI_ENTRIES();
}

/* Makes PHP start ext/sockets first, in whichever order the two are loaded. The macros end with commas. */
/* clang-format off */
static const zend_module_dep sockets_optional[] = {
	ZEND_MOD_OPTIONAL("sockets")
	ZEND_MOD_END
};

/* For dl() when ext/sockets is loaded: Socket objects without our members may exist. PHP then refuses to load this
 * module, with one warning. */
static const zend_module_dep sockets_conflict[] = {
	ZEND_MOD_CONFLICTS("sockets")
	ZEND_MOD_END
};
/* clang-format on */

zend_module_entry sockets_pair_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	sockets_optional,
	"sockets_pair",
	NULL, /* MINIT registers the functions; get_module() lists them for dl() */
	PHP_MINIT(sockets_pair),
	PHP_MSHUTDOWN(sockets_pair),
	PHP_RINIT(sockets_pair),
	PHP_RSHUTDOWN(sockets_pair),
	PHP_MINFO(sockets_pair),
	PHP_SOCKETS_PAIR_VERSION,
	PHP_MODULE_GLOBALS(sockets_pair),
	PHP_GINIT(sockets_pair),
	NULL,
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(sockets_pair),
	STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_SOCKETS_PAIR
/* The entry point of the library. */
ZEND_DLEXPORT zend_module_entry *get_module(void)
{
	const zend_module_entry *standard = zend_hash_str_find_ptr(&module_registry, ZEND_STRL("standard"));

	/* PHP has been started, so this is dl(). PHP itself refuses to load this module twice. */
	if (standard && standard->module_started && !zend_hash_str_exists(&module_registry, ZEND_STRL("sockets_pair"))) {
		sockets_pair_module_entry.functions = ext_functions;
		if (sockets_beside_find()) {
			sockets_pair_module_entry.deps = sockets_conflict;
		}
	}
	return &sockets_pair_module_entry;
}
#endif
