/* sockets_beside.h -- runs beside ext/sockets: takes over its functions, adds to its constants, shares its class. */

#ifndef PHP_SOCKETS_PAIR_BESIDE_H
#define PHP_SOCKETS_PAIR_BESIDE_H

#include "php_sockets.h"

/* Returns the module entry of ext/sockets, or NULL if it is not loaded or not started yet. */
zend_module_entry *sockets_beside_find(void);

/* Returns the class Socket of ext/sockets, or NULL if there is none or its objects do not end with the members of
 * sockets_layout.h. Call it only in MINIT: it creates an object in an object store of its own. */
zend_class_entry *sockets_beside_find_class(const zend_module_entry *sockets);

/* Replaces the handlers of the functions that ext/sockets also has, and nothing else in their entries; registers our
 * other functions. Wraps the remaining functions of ext/sockets: their errors become ours, and the Sockets that they
 * return behave like ours. Returns SUCCESS, or FAILURE with a warning emitted by PHP if a function cannot be
 * registered. */
zend_result sockets_beside_take_over(zend_module_entry *sockets, const zend_function_entry *functions);

/* Registers those constants of register_constants() that do not exist yet. */
void sockets_beside_add_constants(void (*register_constants)(int module_number), int module_number);

/* Makes dl() refuse to load ext/sockets, with one warning. Otherwise PHP would warn about each function that already
 * exists, and then unregister our functions together with those of ext/sockets. Call it in RINIT if ext/sockets is not
 * loaded: the CLI adds dl() after MINIT, and each thread has its own function table. sockets_beside_shutdown() undoes
 * it. */
void sockets_beside_guard_dl(void);

/* Return the number of functions of ext/sockets that are replaced or wrapped; 0 if it is not loaded. */
uint32_t sockets_beside_replaced(void);
uint32_t sockets_beside_wrapped(void);

/* Frees what the functions above have allocated. Call it in MSHUTDOWN, with its type: for MODULE_TEMPORARY it also
 * restores dl(). */
void sockets_beside_shutdown(int type);

#endif
