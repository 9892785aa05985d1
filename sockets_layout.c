/* sockets_layout.c -- compares sockets_layout.h with ext/sockets' own header, where PHP has installed it. Nothing
 * but that, since the two headers use the same names for different things. */

#include "sockets_layout.h"

#ifdef __has_include
# if __has_include("ext/sockets/php_sockets.h")
#  define HAS_EXT_SOCKETS_HEADER
# endif
#endif

#ifdef HAS_EXT_SOCKETS_HEADER

/* Without this the header declares nothing. */
# ifndef HAVE_SOCKETS
#  define HAVE_SOCKETS 1
# endif
# include "ext/sockets/php_sockets.h"

/* Microsoft's compiler has it in C by this name alone. */
# ifdef _MSC_VER
#  define _Static_assert static_assert
# endif

# define SAME_MEMBER(ours, theirs)                                \
  (offsetof(sockets_layout, ours) == offsetof(php_socket, theirs) \
	  && sizeof(((sockets_layout *) NULL)->ours) == sizeof(((php_socket *) NULL)->theirs))

_Static_assert(SAME_MEMBER(fd, bsd_socket) && SAME_MEMBER(family, type) && SAME_MEMBER(error, error)
		&& SAME_MEMBER(blocking, blocking) && SAME_MEMBER(stream, zstream) && SAME_MEMBER(std, std),
	"The Socket object of this PHP's ext/sockets has another layout than sockets_layout.h: this version of "
	"sockets_pair does not support this PHP");

#else

typedef sockets_layout sockets_layout_unchecked;

#endif
