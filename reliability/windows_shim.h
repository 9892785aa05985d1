/* windows_shim.h -- what mingw-w64 says otherwise than the compiler that PHP's headers for Windows expect. */

#include <_mingw.h>

/* Of its own linkage here, and followed by "static" in PHP's headers. */
#undef __forceinline
#define __forceinline inline __attribute__((always_inline))

/* PHP has its own. */
#define _PID_T_
typedef int _pid_t;

/* A word of that compiler to its optimizer. */
#define __assume(expression) ((void) (0 && (expression)))

/* What all sources start with, to be precompiled: sockets_platform.h. */
#include "php.h"
#include "php_network.h"
