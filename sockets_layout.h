/* sockets_layout.h -- the last members of every Socket object, whichever extension created its class.
 *
 * ext/sockets publishes this layout in its php_sockets.h, unchanged since PHP 8.0. Other extensions read and write
 * these members through it. The names are ours; the order and the types are the contract: sockets_layout.c checks
 * them at compile time, sockets_beside.c when PHP starts. */

#ifndef PHP_SOCKETS_PAIR_LAYOUT_H
#define PHP_SOCKETS_PAIR_LAYOUT_H

#include "php.h"
#include "php_network.h"

#define SOCKETS_LAYOUT_MEMBERS                                                                      \
 php_socket_t fd; /* SOCK_ERR before it is opened and after it is closed */                         \
 int family;      /* AF_UNIX ...; AF_UNSPEC if not known yet: sockets_object_family() */            \
 int error;       /* socket_last_error() of this Socket */                                          \
 int blocking;    /* as last set by socket_set_block() and socket_set_nonblock(), or as imported */ \
 zval stream;     /* IS_UNDEF until exported or imported; then the stream, which owns the fd */     \
 zend_object std;

/* These members alone, for their sizes and offsets: sockets_beside.c, sockets_layout.c. */
typedef struct {
	SOCKETS_LAYOUT_MEMBERS
} sockets_layout;

#endif
