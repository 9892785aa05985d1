/* sockets_option_array.h -- options whose value is an array of numbers: SO_LINGER, SO_RCVTIMEO, SO_SNDTIMEO. */

#ifndef PHP_SOCKETS_PAIR_OPTION_ARRAY_H
#define PHP_SOCKETS_PAIR_OPTION_ARRAY_H

#include "php_sockets.h"

/* Convert argument 4 of socket_set_option(), an array or an object with such properties. `option` is the name of the
 * option. An element is an int, a float, null, a bool, a string that starts with a number, or an object that is a
 * number, such as GMP.
 * Return true, or false with an exception thrown: a TypeError if the value is no array, a ValueError if a key is
 * missing, or an element is not a number or out of range. May run user code. */

/* Keys sec and usec. Fractions of a second count. Less than a microsecond is one, since 0 means no timeout: socket(7).
 * A usec out of range is for setsockopt(2) to reject. */
bool sockets_option_array_to_timeval(zval *value, const char *option, struct timeval *time);

/* Keys l_onoff and l_linger, in whole seconds. Less than a second is one, since 0 resets the connection: tcp(7). */
bool sockets_option_array_to_linger(zval *value, const char *option, struct linger *linger);

#endif
