/* sockets_layout.h -- the members that every Socket object ends with, whichever extension created its class.
 *
 * ext/sockets publishes this layout in its php_sockets.h, unchanged since PHP 8.0, and other extensions read and
 * write these members through it. The names are ours; the order and the types are the contract, which
 * sockets_layout.c checks when it is compiled and sockets_beside.c when PHP starts. */

#ifndef PHP_SOCKETS_PAIR_LAYOUT_H
#define PHP_SOCKETS_PAIR_LAYOUT_H

#include "php.h"
#include "php_network.h"

#define SOCKETS_LAYOUT_MEMBERS                                                                           \
 php_socket_t fd; /* SOCK_ERR until opened and once closed */                                            \
 int family;      /* AF_UNIX ...; AF_UNSPEC if not known yet: sockets_object_family() */                 \
 int error;       /* what socket_last_error() returns for this Socket */                                 \
 int blocking;    /* as set by this process; another process may have changed it since */                \
 zval stream;     /* once exported or imported: the stream, which owns the descriptor; else undefined */ \
 zend_object std;

/* The same alone, as the offset of these members from std: sockets_beside.c, sockets_layout.c. */
typedef struct {
	SOCKETS_LAYOUT_MEMBERS
} sockets_layout;

#endif
