/* sockets_option_array.c -- options whose value is an array of numbers: SO_LINGER, SO_RCVTIMEO, SO_SNDTIMEO. */

#include "sockets_option_array.h"
#include "sockets_compat.h"

/* A number, split at the decimal point. */
typedef struct {
	zend_long whole; /* rounded down; the nearest zend_long if it is out of range */
	double fraction; /* 0 or more */
	bool is_out_of_range;
} split_number;

/* Returns the element with a key of an array or object, or NULL with an exception thrown. */
static zval *find_element(zval *value, const char *option, const char *key)
{
	if (Z_TYPE_P(value) != IS_ARRAY && Z_TYPE_P(value) != IS_OBJECT) {
		zend_argument_type_error(4, "must be of type array when argument #3 ($option) is %s, %s given",
			option, sockets_compat_zval_type_name(value));
		return NULL;
	}
	zval *element = zend_hash_str_find_ind(HASH_OF(value), key, strlen(key));
	if (EG(exception)) { /* thrown by the initializer of a lazy object */
		return NULL;     /* LCOV_EXCL_LINE: reached only since PHP 8.4 */
	}
	if (!element) {
		zend_argument_value_error(4, "must have key \"%s\"", key);
		return NULL;
	}
	ZVAL_DEREF(element);
	return element;
}

/* Returns true, or false if the float is NAN. */
static bool split_double(double value, split_number *number)
{
	*number = (split_number){0};
	if (zend_isnan(value)) {
		return false;
	}
	if (!ZEND_DOUBLE_FITS_LONG(value)) {
		number->whole = value > 0 ? ZEND_LONG_MAX : ZEND_LONG_MIN;
		number->is_out_of_range = true;
		return true;
	}
	number->whole = (zend_long) value;
	number->fraction = value - (double) number->whole;
	if (number->fraction < 0) {
		number->whole -= 1;
		number->fraction += 1;
	}
	return true;
}

/* Makes an int or a float of a value that PHP's arithmetic accepts, and of an object that is a number. Returns false if
 * the value is another, perhaps with an exception thrown. */
static bool zval_to_number(zval *value, zval *number)
{
	zend_long integer = 0;
	double fraction = 0;

	if (Z_TYPE_P(value) == IS_OBJECT) {
		return Z_OBJ_HT_P(value)->cast_object(Z_OBJ_P(value), number, _IS_NUMBER) == SUCCESS && !EG(exception);
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		/* As in arithmetic, text may follow the number. */
		zend_uchar type = is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &integer, &fraction, true);
		if (type == IS_DOUBLE) {
			ZVAL_DOUBLE(number, fraction);
		} else {
			ZVAL_LONG(number, integer);
		}
		return type != 0;
	}
	if (Z_TYPE_P(value) == IS_DOUBLE) {
		ZVAL_COPY_VALUE(number, value);
	} else {
		ZVAL_LONG(number, zval_get_long(value));
	}
	return Z_TYPE_P(value) != IS_ARRAY && Z_TYPE_P(value) != IS_RESOURCE;
}

/* Converts the element with a key. Each is looked up when it is needed, since the conversion of the one before may
 * have run code of another extension. Returns false with an exception thrown. */
static bool number_from_array(zval *value, const char *option, const char *key, split_number *number)
{
	zval *element = find_element(value, option, key), converted;

	if (!element) {
		return false;
	}
	bool is_number = zval_to_number(element, &converted);
	if (is_number && Z_TYPE(converted) == IS_DOUBLE) {
		is_number = split_double(Z_DVAL(converted), number);
	} else if (is_number) {
		*number = (split_number){.whole = Z_LVAL(converted)};
	}
	if (!is_number && !EG(exception)) {
		zend_argument_value_error(4, "\"%s\" must be a number, %s given",
			key, Z_TYPE_P(element) == IS_DOUBLE ? "NAN" : sockets_compat_zval_type_name(element));
	}
	return is_number;
}

/* tv_sec has 32 bits on some platforms where zend_long has 64. */
#define MAX_SECONDS (sizeof(((struct timeval *) NULL)->tv_sec) < sizeof(zend_long) ? INT_MAX : ZEND_LONG_MAX)

/* setsockopt(2) accepts negative seconds and does not wait at all then. */
static bool check_seconds(const split_number *seconds)
{
	if (seconds->is_out_of_range || seconds->whole < 0 || seconds->whole > MAX_SECONDS) {
		zend_argument_value_error(4, "\"sec\" must be between 0 and " ZEND_LONG_FMT, (zend_long) MAX_SECONDS);
		return false;
	}
	return true;
}

bool sockets_option_array_to_timeval(zval *value, const char *option, struct timeval *time)
{
	split_number seconds, microseconds;

	if (!number_from_array(value, option, "sec", &seconds) || !number_from_array(value, option, "usec", &microseconds)
		|| !check_seconds(&seconds)) {
		return false;
	}
	/* tv_usec may have 32 bits only. What is out of range without the fraction of a second stays so. */
	int usec = (int) MAX(INT_MIN, MIN(microseconds.whole, INT_MAX));
	bool is_in_range = usec >= 0 && usec < SOCKETS_US_PER_SECOND;
	usec += is_in_range ? (int) (seconds.fraction * SOCKETS_US_PER_SECOND) : 0;
	bool is_carried = is_in_range && usec >= SOCKETS_US_PER_SECOND;
	if (usec == 0 && seconds.whole == 0 && (seconds.fraction > 0 || microseconds.fraction > 0)) {
		usec = 1;
	}
	time->tv_sec = seconds.whole + is_carried;
	time->tv_usec = is_carried ? usec - SOCKETS_US_PER_SECOND : usec;
	return true;
}

static bool check_linger(const char *key, const split_number *number)
{
	if (number->whole < 0 || number->whole > USHRT_MAX) {
		zend_argument_value_error(4, "\"%s\" must be between 0 and %u", key, USHRT_MAX);
		return false;
	}
	return true;
}

bool sockets_option_array_to_linger(zval *value, const char *option, struct linger *linger)
{
	split_number on, seconds;

	if (!number_from_array(value, option, "l_onoff", &on) || !number_from_array(value, option, "l_linger", &seconds)
		|| !check_linger("l_onoff", &on) || !check_linger("l_linger", &seconds)) {
		return false;
	}
	*linger = (struct linger){
		.l_onoff = on.whole,
		.l_linger = seconds.whole == 0 && seconds.fraction > 0 ? 1 : seconds.whole,
	};
	return true;
}
