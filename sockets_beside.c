/* sockets_beside.c -- runs beside ext/sockets: takes over its functions, adds to its constants, shares its class.
 *
 * A function that both extensions have keeps ext/sockets' entry in the function table, with its module, signature and
 * attributes; only the handler is replaced. Reflection, get_extension_funcs() and disable_functions therefore see the
 * same as without us, and no entry points to our data when this module is unloaded. All handlers are
 * replaced in MINIT, before a thread, request or compiled script can copy one. */

#include "sockets_beside.h"

#include "zend_constants.h"

/* ext/sockets' own handlers (zif_handler), keyed by function name. Written only in MINIT. */
static HashTable original_handlers;

/* Those that are needed by name; NULL if ext/sockets has no such function. */
static zif_handler get_last_error, clear_last_error;

/* Numbers of functions, for phpinfo(). */
static uint32_t replaced, wrapped;

zend_module_entry *sockets_beside_find(void)
{
	zend_module_entry *sockets = zend_hash_str_find_ptr(&module_registry, "sockets", sizeof("sockets") - 1);
	return sockets && sockets->module_started ? sockets : NULL;
}

/* Creates an object as ext/sockets does and inspects it, since before PHP 8.3 a class does not name its handlers. No
 * request is running in MINIT, so the object needs an object store of its own. */
static bool has_known_layout(zend_class_entry *ce)
{
	zend_objects_store store = EG(objects_store);

	zend_objects_store_init(&EG(objects_store), 2);
	zend_object *object = ce->create_object(ce);
	const int offset = object->handlers->offset;
	const sockets_layout *fresh = (sockets_layout *) ((char *) object - offset);
	bool is_known = offset == (int) offsetof(sockets_layout, std)
		&& fresh->fd == SOCK_ERR && fresh->family == AF_UNSPEC && fresh->error == 0 && Z_ISUNDEF(fresh->stream);
	object->handlers->free_obj(object);
	efree((char *) object - offset);
	zend_objects_store_destroy(&EG(objects_store));
	EG(objects_store) = store;
	return is_known;
}

zend_class_entry *sockets_beside_find_class(const zend_module_entry *sockets)
{
	zend_class_entry *ce = zend_hash_str_find_ptr(CG(class_table), "socket", sizeof("socket") - 1);
	bool is_known = ce && ce->type == ZEND_INTERNAL_CLASS && ce->info.internal.module == sockets
		&& ce->create_object && has_known_layout(ce);

	return is_known ? ce : NULL;
}

/* Returns ext/sockets' own handler of a function, or NULL. */
static zif_handler find_handler(zend_string *name)
{
	const zif_handler *handler = zend_hash_find_ptr(&original_handlers, name);
	return handler ? *handler : NULL;
}

static zif_handler find_handler_by_name(const char *name)
{
	const zif_handler *handler = zend_hash_str_find_ptr(&original_handlers, name, strlen(name));
	return handler ? *handler : NULL;
}

/* Moves ext/sockets' last error, unless it is 0, to ours. Calls ext/sockets' socket_last_error() and
 * socket_clear_error() in the frame of the running function, with an argument count of 0: both then use the global
 * error. */
static void fetch_error(zend_execute_data *execute_data)
{
	uint32_t num_args = ZEND_CALL_NUM_ARGS(execute_data);
	zval error, unused;

	if (!get_last_error || !clear_last_error) {
		return;
	}
	ZEND_CALL_NUM_ARGS(execute_data) = 0;
	get_last_error(execute_data, &error);
	if (Z_LVAL(error) != 0) {
		SOCKETS_G(last_error) = (int) Z_LVAL(error);
		clear_last_error(execute_data, &unused);
	}
	ZEND_CALL_NUM_ARGS(execute_data) = num_args;
}

/* Completes a Socket that ext/sockets has returned, so that it behaves like one of ours. There are none in arguments:
 * no system has pairs of the domains for which socket_create_pair() is left to ext/sockets. */
static void adopt_returned_socket(zval *value)
{
	if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == sockets_object_ce) {
		sockets_object *socket = Z_SOCKET_P(value);
		sockets_object_adopt(socket);
		socket->has_other_readers = sockets_ext.has_users; /* no other code has its fd yet */
	}
}

static bool call_original(INTERNAL_FUNCTION_PARAMETERS)
{
	zif_handler original = find_handler(EX(func)->common.function_name);

	if (!original) {
		return false;
	}
	SOCKETS_G(delegated) += 1;
	original(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	SOCKETS_G(delegated) -= 1;
	fetch_error(execute_data);
	adopt_returned_socket(return_value);
	return true;
}

/* Handler of the functions that only ext/sockets has. ZEND_FASTCALL is another calling convention on i386. */
static void ZEND_FASTCALL call_wrapped(INTERNAL_FUNCTION_PARAMETERS)
{
	(void) call_original(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static void exchange_handler(zend_internal_function *function, zif_handler handler)
{
	zend_hash_add_mem(&original_handlers, function->function_name, &function->handler, sizeof(function->handler));
	function->handler = handler;
}

/* Returns the function table entry of a function of ext/sockets, or NULL. */
static zend_internal_function *find_function(const zend_module_entry *sockets, const char *name)
{
	zend_function *function = zend_hash_str_find_ptr(CG(function_table), name, strlen(name));
	bool is_ext_sockets = function && function->type == ZEND_INTERNAL_FUNCTION
		&& function->internal_function.module == sockets;

	return is_ext_sockets ? &function->internal_function : NULL;
}

static void wrap_remaining(const zend_module_entry *sockets)
{
	zend_internal_function *function;

	ZEND_HASH_FOREACH_PTR(CG(function_table), function) {
		if (function->type == ZEND_INTERNAL_FUNCTION && function->module == sockets
			&& !zend_hash_exists(&original_handlers, function->function_name)) {
			exchange_handler(function, call_wrapped);
			wrapped++;
		}
	}
	ZEND_HASH_FOREACH_END();
}

static bool depends_on_sockets(const zend_module_entry *module)
{
	for (const zend_module_dep *dep = module->deps; dep && dep->name; dep++) {
		if (strcasecmp(dep->name, "sockets") == 0) {
			return true;
		}
	}
	return false;
}

/* Returns whether a module other than this one depends on ext/sockets. PHP registers all modules before it starts the
 * first. */
static bool has_dependent_modules(void)
{
	const zend_module_entry *module;

	ZEND_HASH_FOREACH_PTR(&module_registry, module) {
		if (strcmp(module->name, "sockets_pair") != 0 && depends_on_sockets(module)) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

static void free_handler(zval *handler)
{
	free(Z_PTR_P(handler));
}

zend_result sockets_beside_take_over(zend_module_entry *sockets, const zend_function_entry *functions)
{
	zend_hash_init(&original_handlers, 64, NULL, free_handler, true);
	for (const zend_function_entry *entry = functions; entry->fname; entry++) {
		zend_internal_function *function = find_function(sockets, entry->fname);
		const zend_function_entry single[2] = {*entry};
		if (function) {
			exchange_handler(function, entry->handler);
			replaced++;
		} else if (zend_register_functions(NULL, single, NULL, MODULE_PERSISTENT) == FAILURE) {
			return FAILURE;
		}
	}
	wrap_remaining(sockets);
	get_last_error = find_handler_by_name("socket_last_error");
	clear_last_error = find_handler_by_name("socket_clear_error");
	sockets_ext = (sockets_ext_table){call_original, fetch_error, has_dependent_modules()};
	return SUCCESS;
}

void sockets_beside_add_constants(void (*register_constants)(int module_number), int module_number)
{
	HashTable *all = EG(zend_constants), ours;
	zend_string *name;
	zval *constant;

	/* Into a separate table first: PHP warns about each constant that already exists. */
	zend_hash_init(&ours, 256, NULL, NULL, true);
	EG(zend_constants) = &ours;
	register_constants(module_number);
	EG(zend_constants) = all;
	ZEND_HASH_FOREACH_STR_KEY_VAL(&ours, name, constant) {
		if (!zend_hash_add(all, name, constant)) {
			free(Z_PTR_P(constant)); /* allocated by zend_register_constant(); the name is interned, the value an int */
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&ours);
}

uint32_t sockets_beside_replaced(void)
{
	return replaced;
}

uint32_t sockets_beside_wrapped(void)
{
	return wrapped;
}

/* The handler of PHP's dl(), and whether ours replaces it. JIT-compiled code may call ours even after restore_dl(). */
static zif_handler original_dl;
static bool is_dl_guarded;

static zend_internal_function *find_dl_function(void)
{
	zend_function *function = zend_hash_str_find_ptr(CG(function_table), "dl", sizeof("dl") - 1);
	return function && function->type == ZEND_INTERNAL_FUNCTION ? &function->internal_function : NULL;
}

/* Returns whether dl() loads ext/sockets for this name: "sockets", "sockets.so", "php_sockets.dll". */
static bool names_ext_sockets(const char *name)
{
	static const char prefix[] = "php_", sockets[] = "sockets";

	if (strncasecmp(name, prefix, sizeof(prefix) - 1) == 0) {
		name += sizeof(prefix) - 1;
	}
	return strncasecmp(name, sockets, sizeof(sockets) - 1) == 0 && strchr(".", name[sizeof(sockets) - 1]);
}

static PHP_FUNCTION(guarded_dl)
{
	const zval *name = ZEND_NUM_ARGS() == 1 ? ZEND_CALL_ARG(execute_data, 1) : NULL;

	if (is_dl_guarded && PG(enable_dl) && name && Z_TYPE_P(name) == IS_STRING && names_ext_sockets(Z_STRVAL_P(name))) {
		php_error_docref(NULL, E_WARNING, "Cannot load sockets: sockets_pair is loaded, which has its functions. "
										  "Load both when PHP starts");
		RETURN_FALSE;
	}
	original_dl(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

void sockets_beside_guard_dl(void)
{
	zend_internal_function *dl = find_dl_function();

	if (dl && dl->handler != zif_guarded_dl) {
		original_dl = dl->handler; /* the same in all threads */
		dl->handler = zif_guarded_dl;
		is_dl_guarded = true;
	}
}

/* Needed only if this module was loaded by dl() itself: otherwise PHP exits after MSHUTDOWN. */
static void restore_dl(void)
{
	zend_internal_function *dl = find_dl_function();

	if (dl && dl->handler == zif_guarded_dl) {
		dl->handler = original_dl;
	}
	is_dl_guarded = false;
}

void sockets_beside_shutdown(int type)
{
	if (type == MODULE_TEMPORARY) {
		restore_dl();
	}
	if (sockets_ext.call) {
		sockets_ext = (sockets_ext_table){NULL, NULL, false};
		replaced = wrapped = 0;
		zend_hash_destroy(&original_handlers);
	}
}
