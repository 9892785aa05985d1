/* sockets_compat.h -- differences between PHP versions: the only file that tests PHP_VERSION_ID. */

#ifndef PHP_SOCKETS_PAIR_COMPAT_H
#define PHP_SOCKETS_PAIR_COMPAT_H

#include "php.h"

/* Sets the handlers that objects of a class have unless create_object sets others. zend_class_entry has this member
 * since PHP 8.3. */
#if PHP_VERSION_ID >= 80300
# define SOCKETS_COMPAT_SET_DEFAULT_HANDLERS(ce, handlers) ((void) ((ce)->default_object_handlers = (handlers)))
#else
# define SOCKETS_COMPAT_SET_DEFAULT_HANDLERS(ce, handlers) ((void) (ce), (void) (handlers))
#endif

/* Handles EG(vm_interrupt) within an internal function, as PHP does between instructions: max_execution_time, and the
 * signal handlers of pcntl_async_signals(). PHP has it as zend_fcall_interrupt() since 8.4. */
static inline void sockets_compat_run_interrupt(zend_execute_data *execute_data)
{
#if PHP_VERSION_ID >= 80400
	zend_fcall_interrupt(execute_data);
#else
	zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout();
	} else if (zend_interrupt_function) {
		zend_interrupt_function(execute_data);
	}
#endif
}

/* Whether a socket accepted from a listener that socket_set_nonblock() has made non-blocking is non-blocking as well:
 * ext/sockets since PHP 8.5, tests/accept and tests/as-in-8.5. */
#define SOCKETS_COMPAT_ACCEPT_KEEPS_NONBLOCK (PHP_VERSION_ID >= 80500)

/* For sockets.stub.php. The return type of socket_cmsg_space() is int since PHP 8.6, and was ?int: UPGRADING. */
#if PHP_VERSION_ID >= 80600
# define SOCKETS_COMPAT_CMSG_SPACE_RETURNS_INT
#endif

/* Returns the type of a value for an error message: "null", "true", "int", the class of an object. PHP has it as
 * zend_zval_value_name() since 8.3. */
static inline const char *sockets_compat_zval_type_name(zval *value)
{
#if PHP_VERSION_ID >= 80300
	return zend_zval_value_name(value);
#else
	if (Z_TYPE_P(value) == IS_FALSE || Z_TYPE_P(value) == IS_TRUE) {
		return Z_TYPE_P(value) == IS_TRUE ? "true" : "false";
	}
	return zend_zval_type_name(value);
#endif
}

#endif
