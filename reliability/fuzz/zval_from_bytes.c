/* zval_from_bytes.c -- builds values from bytes, mostly letters, so that an input can be read and written by hand.
 *
 *     n t f           null, true, false
 *     iX              an int, element X of a table
 *     #8 bytes        any int                       %8 bytes   any float
 *     "..."           a string of any bytes         ~X         X * 8 bytes of one character
 *     [...]           an array; an element may be preceded by :X, a key that messages use, 'text', or +X, a number
 *     &value          a reference that the script can change
 *     SX              a Socket of the script's fuzz_socket(X)
 *     @X              a stream or another resource of fuzz_stream(X)
 *     !X  ?X          an object that performs action X when it is converted to a string, or destroyed
 *     =               the latest array, string or object again
 *
 * Any other byte is null. */

#include "afl_messages.h"

#include "zend_exceptions.h"

/* The maximum nesting of arrays: deeper than any meaningful message. */
#define DEPTH 8

static const char *const keys[] = {
	['a'] = "addr",
	['b'] = "buffer_size",
	['c'] = "control",
	['l'] = "controllen",
	['d'] = "data",
	['f'] = "family",
	['F'] = "flags",
	['o'] = "flowinfo",
	['g'] = "gid",
	['i'] = "iov",
	['v'] = "level",
	['n'] = "name",
	['p'] = "path",
	['P'] = "pid",
	['q'] = "port",
	['s'] = "scope_id",
	['t'] = "type",
	['u'] = "uid",
	['x'] = "ifindex",
};

/* Values around the extension's limits. The letters a, b ... name the first ones. */
static const zend_long numbers[] = {
	0,
	1,
	2,
	3,
	10,
	-1,
	16,
	24,
	28,
	64,
	107,
	108,
	109,
	253,
	254,
	8192,
	65535,
	65536,
	65537,
	262144,
	262145,
	INT_MAX,
	(zend_long) INT_MAX + 1,
	INT_MIN,
	(zend_long) INT_MIN - 1,
	UINT32_MAX,
	(zend_long) UINT32_MAX - 1,
	(zend_long) UINT32_MAX + 1,
	104857600,
	104857601,
	ZEND_LONG_MAX,
	ZEND_LONG_MIN,
};

/* The bytes up to a terminator, or the end. */
static zend_string *text_until(fuzz_input *input, unsigned char mark)
{
	const unsigned char *end = memchr(input->at, mark, (size_t) (input->end - input->at));
	size_t length = (size_t) ((end ? end : input->end) - input->at);
	zend_string *text = zend_string_init((const char *) input->at, length, false);

	input->at += length + (end != NULL);
	return text;
}

/* Eight bytes, fewer at the end. */
static zend_long raw_number(fuzz_input *input)
{
	uint64_t number = 0;

	for (int i = 0; i < 8; i++) {
		number |= (uint64_t) fuzz_byte(input) << i * 8;
	}
	return (zend_long) number;
}

static void raw_float(fuzz_input *input, zval *value)
{
	zend_long bits = raw_number(input);
	double number;

	memcpy(&number, &bits, sizeof(number));
	ZVAL_DOUBLE(value, number);
}

static void long_text(fuzz_input *input, zval *value)
{
	zend_string *text = zend_string_alloc(fuzz_byte(input) * 8, false);

	memset(ZSTR_VAL(text), 'x', ZSTR_LEN(text) + 1);
	ZSTR_VAL(text)
	[ZSTR_LEN(text)] = '\0';
	ZVAL_STR(value, text);
}

void fuzz_call(const char *name, zval *result, uint32_t count, zval *arguments)
{
	zend_function *function = zend_hash_str_find_ptr(CG(function_table), name, strlen(name));

	if (!function) {
		fuzz_fail("a function is missing");
	}
	ZVAL_UNDEF(result);
	zend_call_known_function(function, NULL, NULL, result, count, arguments, NULL);
	if (Z_ISUNDEF_P(result)) {
		ZVAL_NULL(result);
	}
}

/* The result of a function of the script for a letter. */
static void make(fuzz_input *input, const char *name, zval *value)
{
	zval letter;

	ZVAL_CHAR(&letter, fuzz_byte(input));
	fuzz_call(name, value, 1, &letter);
	zend_clear_exception();
}

/* The value that '=' repeats. */
static zval latest;

static void read_value(fuzz_input *input, zval *value, int depth);

/* Adds an element with the key before it: numeric strings become integer keys, as in scripts. */
static void put(fuzz_input *input, zval *array, int depth)
{
	unsigned char mark = input->at < input->end ? *input->at : 0;
	zend_string *key = NULL;
	zend_long number = 0;
	zval element;

	if (mark == ':' || mark == '\'' || mark == '+') {
		input->at++;
	}
	if (mark == ':') {
		unsigned char letter = fuzz_byte(input);
		const char *name = letter < sizeof(keys) / sizeof(*keys) ? keys[letter] : NULL;
		key = zend_string_init(name ? name : "other", strlen(name ? name : "other"), false);
	} else if (mark == '\'') {
		key = text_until(input, '\'');
	} else if (mark == '+') {
		number = fuzz_byte(input);
	}
	read_value(input, &element, depth);
	if (key) {
		zend_symtable_update(Z_ARRVAL_P(array), key, &element);
		zend_string_release(key);
	} else if (mark == '+') {
		zend_hash_index_update(Z_ARRVAL_P(array), (zend_ulong) number, &element);
	} else {
		zend_hash_next_index_insert(Z_ARRVAL_P(array), &element);
	}
}

static void read_array(fuzz_input *input, zval *value, int depth)
{
	array_init(value);
	while (input->at < input->end && *input->at != ']') {
		put(input, value, depth + 1);
	}
	(void) fuzz_byte(input);
}

/* A reference that the script can also access. */
static void read_reference(fuzz_input *input, zval *value, int depth)
{
	zval result;

	read_value(input, value, depth + 1);
	if (!Z_ISREF_P(value)) {
		ZVAL_NEW_REF(value, value);
	}
	fuzz_call("fuzz_share", &result, 1, value);
	zend_clear_exception();
	zval_ptr_dtor(&result);
}

/* Values without a refcount; null for any other byte. */
static void read_scalar(fuzz_input *input, unsigned char mark, zval *value)
{
	size_t count = sizeof(numbers) / sizeof(*numbers);

	if (mark == 't' || mark == 'f') {
		ZVAL_BOOL(value, mark == 't');
	} else if (mark == 'i') {
		ZVAL_LONG(value, numbers[(unsigned char) (fuzz_byte(input) - 'a') % count]);
	} else if (mark == '#') {
		ZVAL_LONG(value, raw_number(input));
	} else if (mark == '%') {
		raw_float(input, value);
	} else {
		ZVAL_NULL(value);
	}
}

static void read_simple(fuzz_input *input, unsigned char mark, zval *value)
{
	static const char *const makers[] = {
		['S'] = "fuzz_socket",
		['@'] = "fuzz_stream",
		['!'] = "fuzz_text",
		['?'] = "fuzz_end",
	};
	const char *maker = mark < sizeof(makers) / sizeof(*makers) ? makers[mark] : NULL;

	if (maker) {
		make(input, maker, value);
	} else if (mark == '"') {
		ZVAL_STR(value, text_until(input, '"'));
	} else if (mark == '~') {
		long_text(input, value);
	} else if (mark == '=') {
		ZVAL_COPY(value, &latest);
	} else {
		read_scalar(input, mark, value);
	}
}

static void read_value(fuzz_input *input, zval *value, int depth)
{
	unsigned char mark = fuzz_byte(input);

	if (depth < DEPTH && mark == '[') {
		read_array(input, value, depth);
	} else if (depth < DEPTH && mark == '&') {
		read_reference(input, value, depth);
	} else {
		read_simple(input, mark, value);
	}
	if (Z_REFCOUNTED_P(value) && !Z_ISREF_P(value)) {
		zval_ptr_dtor(&latest);
		ZVAL_COPY(&latest, value);
	}
}

void zval_from_bytes(fuzz_input *input, zval *value)
{
	ZVAL_NULL(&latest);
	read_value(input, value, 0);
	zval_ptr_dtor(&latest);
	ZVAL_NULL(&latest);
}
