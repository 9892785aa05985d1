/* afl_messages.c -- the program that AFL++ runs: fuzzes the conversion of message arrays and of received ancillary
 * data. script/fuzz-messages builds and runs it.
 *
 * An input consists of five letters, a value in the grammar of zval_from_bytes.c and, in the modes k and d, the
 * bytes that the kernel is to return:
 *
 *     mode      s  socket_sendmsg() with the value
 *               r  socket_recvmsg() with the value as options, on a message with a socket, a file and credentials
 *               k  the same, but libc_mock.c's recvmsg() returns the bytes after the value
 *               d  frees the ancillary data in these bytes, as when memory runs out
 *               z  socket_cmsg_space() with the elements of the value
 *     socket    its type, as in fuzz_start() in afl_messages_prelude.php
 *     flags     of the call
 *     answer    what sendmsg(2) returns: see libc_mock.c
 *     handler   what the user error handler does; - for none
 *
 * With the argument "first" ext/sockets is loaded after this extension; otherwise the extension runs alone.
 *
 * A crash is: a sanitizer report; a leaked descriptor, or one closed that belongs to something else; memory that
 * grows with each repetition of the input; false without a warning; a message that the kernel would reject; or a
 * failed assertion of PHP, which is a debug build. */

#include "afl_messages.h"

#include "php_sockets.h"
#include "sockets_ancillary.h"

#include "sapi/embed/php_embed.h"
#include "zend_exceptions.h"
#include "zend_observer.h"

#include <sanitizer/asan_interface.h>

__AFL_FUZZ_INIT();
__AFL_COVERAGE();

/* The number of inputs per request. */
#define INPUTS_OF_REQUEST 500
/* The number of inputs per process. */
#define INPUTS_OF_PROCESS 20000
/* The number of repetitions in which memory may grow. */
#define REPETITIONS 5

/* From sanitizer/allocator_interface.h, which only clang's runtime provides. */
size_t __sanitizer_get_current_allocated_bytes(void);

static unsigned warnings;
static libc_mock_script script;
static fuzz_input whole;

ZEND_COLD ZEND_NORETURN void fuzz_fail(const char *reason)
{
	fprintf(stderr, "\nafl_messages: %s\n", reason);
	__sanitizer_print_stack_trace();
	abort();
}

static void count_warning(int type, zend_string *file, uint32_t line, zend_string *message)
{
	(void) file, (void) line;
	warnings++;
	if (type & (E_ERROR | E_CORE_ERROR | E_COMPILE_ERROR | E_PARSE)) {
		fuzz_fail(ZSTR_VAL(message));
	}
}

/* false must come with an exception, a warning, or EAGAIN. */
static void check_result(zval *result, sockets_object *socket)
{
	int error = socket->error;

	if (!EG(exception) && Z_TYPE_P(result) != IS_LONG && Z_TYPE_P(result) != IS_FALSE) {
		fuzz_fail("neither a number nor false");
	}
	if (!EG(exception) && Z_TYPE_P(result) == IS_FALSE && warnings == 0 && error != EAGAIN) {
		fuzz_fail("false without a reason");
	}
	zend_clear_exception();
}

/* Values for the call's last argument. */
static zend_long flags_of(unsigned char letter)
{
	static const zend_long flags[] = {
		0,
		MSG_PEEK,
		MSG_TRUNC,
		MSG_CTRUNC,
		MSG_OOB,
		MSG_WAITALL,
		MSG_ERRQUEUE,
		MSG_DONTWAIT,
		MSG_EOR,
		MSG_PEEK | MSG_TRUNC,
		MSG_MORE,
		MSG_CONFIRM,
		-1,
		INT_MAX,
		(zend_long) INT_MAX + 1,
		ZEND_LONG_MIN,
	};

	return flags[(unsigned char) (letter - '0') % (sizeof(flags) / sizeof(*flags))];
}

/* socket_recvmsg() requires a reference. */
static void make_variable(zval *value)
{
	if (!Z_ISREF_P(value)) {
		ZVAL_NEW_REF(value, value);
	}
}

static void call_message(fuzz_input *input, unsigned char mode, zval *socket, zend_long flags)
{
	zval arguments[3], result;

	ZVAL_COPY(&arguments[0], socket);
	zval_from_bytes(input, &arguments[1]);
	ZVAL_LONG(&arguments[2], flags);
	if (mode != 's') {
		make_variable(&arguments[1]);
	}
	script.rest = *input;
	script.receives = mode == 'k';
	warnings = 0;
	fuzz_call(mode == 's' ? "socket_sendmsg" : "socket_recvmsg", &result, 3, arguments);
	script.receives = false;
	check_result(&result, sockets_object_from_obj(Z_OBJ(arguments[0])));
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&arguments[1]);
	zval_ptr_dtor(&arguments[0]);
}

/* The result must have space for at least one header, unless an exception is thrown. */
static void call_space(fuzz_input *input)
{
	zval arguments[3], result;

	for (int i = 0; i < 3; i++) {
		zval_from_bytes(input, &arguments[i]);
	}
	fuzz_call("socket_cmsg_space", &result, 3, arguments);
	if (!EG(exception) && (Z_TYPE(result) != IS_LONG || Z_LVAL(result) < (zend_long) CMSG_SPACE(0))) {
		fuzz_fail("no space for ancillary data");
	}
	zend_clear_exception();
	for (int i = 0; i < 3; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
}

/* Frees ancillary data before, or after, an array has been made from it. */
static void drop_control(fuzz_input *input, unsigned char letter)
{
	size_t size = (size_t) (input->end - input->at);
	sockets_cmsg_buf ancillary = {.data = emalloc(size), .size = size, .is_received = true};
	zval array;

	memcpy(ancillary.data, input->at, size);
	libc_mock_install(ancillary.data, size);
	ZVAL_UNDEF(&array);
	if (letter & 1) {
		sockets_ancillary_to_zval(&ancillary, &array);
	}
	sockets_ancillary_close_fds(&ancillary);
	zval_ptr_dtor(&array);
	efree(ancillary.data);
}

/* Collects cyclic values, whose destructors may run more code. */
static void finish(void)
{
	zval result;

	for (int i = 0; i < 2; i++) {
		gc_collect_cycles();
		zend_clear_exception();
		fuzz_call("fuzz_finish", &result, 0, NULL);
	}
	zend_clear_exception();
}

/* Called as a PHP function, since exceptions are discarded when they leave the outermost call. */
static PHP_FUNCTION(fuzz_try)
{
	fuzz_input input = whole;
	unsigned char mode = fuzz_byte(&input), kind = fuzz_byte(&input);
	zend_long flags = flags_of(fuzz_byte(&input));
	zval arguments[3], socket;

	(void) execute_data;
	script = (libc_mock_script){.answer = fuzz_byte(&input)};
	size_t open = libc_mock_open();
	libc_mock_guard(&script);
	ZVAL_CHAR(&arguments[0], kind);
	ZVAL_CHAR(&arguments[1], fuzz_byte(&input));
	ZVAL_BOOL(&arguments[2], mode == 'r');
	fuzz_call("fuzz_start", &socket, 3, arguments);
	if (mode == 'd') {
		drop_control(&input, kind);
	} else if (mode == 'z') {
		call_space(&input);
	} else if (Z_TYPE(socket) == IS_OBJECT) {
		call_message(&input, mode, &socket, flags);
	}
	zval_ptr_dtor(&socket);
	finish();
	libc_mock_guard(NULL);
	if (libc_mock_open() != open) {
		fuzz_fail("a descriptor is left, or one too many is closed");
	}
	RETURN_NULL();
}

ZEND_BEGIN_ARG_INFO_EX(fuzz_try_arguments, 0, 0, 0)
ZEND_END_ARG_INFO()

static const zend_function_entry functions[] = {
	PHP_FE(fuzz_try, fuzz_try_arguments)
		PHP_FE_END};

/* Runs an input, and repeats it if memory has grown: PHP's caches grow only once. */
static void try_input(const unsigned char *data, size_t size)
{
	zval result;

	whole = (fuzz_input){data, data + size};
	for (int i = 0; i < REPETITIONS; i++) {
		size_t before = __sanitizer_get_current_allocated_bytes();
		fuzz_call("fuzz_try", &result, 0, NULL);
		if (__sanitizer_get_current_allocated_bytes() <= before) {
			break;
		}
		if (i == REPETITIONS - 1) {
			fuzz_fail("memory grows with each repetition");
		}
		__AFL_COVERAGE_OFF(); /* or AFL++ would count repetitions as new coverage */
	}
	__AFL_COVERAGE_ON();
}

static void start_request(void)
{
	if (zend_eval_string("require '" FUZZ_PRELUDE "';", NULL, "afl_messages") == FAILURE) {
		fuzz_fail("no " FUZZ_PRELUDE);
	}
	zend_clear_exception();
}

static void next_request(void)
{
	php_request_shutdown(NULL);
	if (php_request_startup() == FAILURE) {
		fuzz_fail("no request starts");
	}
	start_request();
}

static bool beside; /* ext/sockets is loaded too */

/* The extension is linked into this program. */
static int start_modules(sapi_module_struct *sapi)
{
	static char entries[1024];

	if (beside) {
		snprintf(entries, sizeof(entries), "extension=sockets\n%s", sapi->ini_entries);
		sapi->ini_entries = entries;
	}
	sapi->additional_functions = functions;
	return php_module_startup(sapi, &sockets_pair_module_entry);
}

static void start_php(void)
{
	/* Uses malloc(3), so that AddressSanitizer knows the bounds of each value. */
	setenv("USE_ZEND_ALLOC", "0", 1);
	php_embed_module.startup = start_modules;
	php_embed_module.php_ini_ignore = 1;
	if (php_embed_init(0, NULL) == FAILURE) {
		fuzz_fail("PHP does not start");
	}
	if (zend_hash_str_exists(&module_registry, "sockets", strlen("sockets")) != beside) {
		fuzz_fail("ext/sockets is missing, or there though it was not to be loaded");
	}
	zend_observer_error_register(count_warning);
	start_request();
}

/* try_input() counts memory; PHP keeps some until the process exits. */
const char *__asan_default_options(void)
{
	return "detect_leaks=0:abort_on_error=1";
}

int main(int count, char **arguments)
{
	unsigned inputs = 0;

	beside = count > 1 && strcmp(arguments[1], "first") == 0;
	start_php();
	__AFL_INIT();
	const unsigned char *data = __AFL_FUZZ_TESTCASE_BUF;
	while (__AFL_LOOP(INPUTS_OF_PROCESS)) {
		try_input(data, (size_t) __AFL_FUZZ_TESTCASE_LEN);
		if (++inputs % INPUTS_OF_REQUEST == 0) {
			next_request();
		}
	}
	php_request_shutdown(NULL);
	return 0;
}
