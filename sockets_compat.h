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

#endif
