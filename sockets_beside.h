/* sockets_beside.h -- loaded beside ext/sockets: takes over its functions, adds to its constants, shares its class. */

#ifndef PHP_SOCKETS_PAIR_BESIDE_H
#define PHP_SOCKETS_PAIR_BESIDE_H

#include "php_sockets.h"

/* The module entry of ext/sockets, or NULL if it is not loaded or has not been started. */
zend_module_entry *sockets_beside_find(void);

/* The class Socket of ext/sockets, or NULL if it has no such class or its objects do not end with the members of
 * sockets_layout.h. For MINIT alone: it makes an object. */
zend_class_entry *sockets_beside_find_class(const zend_module_entry *sockets);

/* Exchanges the handlers of the functions that ext/sockets has too, whose entries stay its own in all else, and
 * registers the others as ours. Its remaining functions are wrapped: their errors become ours, and the Sockets that
 * they return are as if we had made them. Returns FAILURE, with a warning by PHP, if one cannot be registered. */
zend_result sockets_beside_take_over(zend_module_entry *sockets, const zend_function_entry *functions);

/* Registers constants by the given function, but for those that exist already. */
void sockets_beside_add_constants(void (*register_constants)(int module_number), int module_number);

/* Where ext/sockets is not loaded: has dl() refuse to load it, with one warning. PHP would warn of each function that
 * exists already, and then remove ours with its own. For RINIT: the CLI adds dl() after MINIT, and each thread has a
 * function table of its own. Undone by sockets_beside_shutdown(). */
void sockets_beside_guard_dl(void);

/* How many functions of ext/sockets have been replaced, and how many have been wrapped. 0 where it is not loaded. */
uint32_t sockets_beside_replaced(void);
uint32_t sockets_beside_wrapped(void);

/* For MSHUTDOWN, with its type of module. */
void sockets_beside_shutdown(int type);

#endif
