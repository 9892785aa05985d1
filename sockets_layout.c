/* sockets_layout.c -- checks sockets_layout.h against ext/sockets' own header, if PHP has installed it. This is a file
 * of its own because that header and php_sockets.h use the same names for different things. */

#include "sockets_layout.h"

#ifdef __has_include
# if __has_include("ext/sockets/php_sockets.h")
#  define HAS_EXT_SOCKETS_HEADER
# endif
#endif

#ifdef HAS_EXT_SOCKETS_HEADER

/* The header declares nothing without this. */
# ifndef HAVE_SOCKETS
#  define HAVE_SOCKETS 1
# endif
# include "ext/sockets/php_sockets.h"

/* In C, MSVC supports only static_assert. */
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
