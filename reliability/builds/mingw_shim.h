/* mingw_shim.h -- differences between mingw-w64 and the compiler that PHP's headers for Windows expect. */

#include <_mingw.h>

/* mingw-w64's version contains a storage class, and PHP's headers add "static". */
#undef __forceinline
#define __forceinline inline __attribute__((always_inline))

/* PHP defines its own. */
#define _PID_T_
typedef int _pid_t;

/* An optimizer hint of that compiler. */
#define __assume(expression) ((void) (0 && (expression)))

/* The headers that all sources include first, to be precompiled: sockets_platform.h. */
#include "php.h"
#include "php_network.h"
