/* sockets_compat.h -- differences between PHP versions: the only file that tests PHP_VERSION_ID. */

#ifndef PHP_SOCKETS_PAIR_COMPAT_H
#define PHP_SOCKETS_PAIR_COMPAT_H

#include "php.h"

/* The handlers that a class's objects have unless create_object sets others: zend_class_entry, since PHP 8.3. */
#if PHP_VERSION_ID >= 80300
# define SOCKETS_COMPAT_SET_DEFAULT_HANDLERS(class, handlers) ((void) ((class)->default_object_handlers = (handlers)))
#else
# define SOCKETS_COMPAT_SET_DEFAULT_HANDLERS(class, handlers) ((void) (class), (void) (handlers))
#endif

#endif
