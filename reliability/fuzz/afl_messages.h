/* afl_messages.h -- shared by the parts of the message fuzzer: see afl_messages.c. */

#ifndef AFL_MESSAGES_H
#define AFL_MESSAGES_H

#include "php.h"

/* The rest of an input. */
typedef struct {
	const unsigned char *at, *end;
} fuzz_input;

/* The next byte; 0 at the end. */
static inline unsigned char fuzz_byte(fuzz_input *input)
{
	return input->at < input->end ? *input->at++ : 0;
}

/* Prints the reason and aborts the process, which AFL++ counts as a crash. */
ZEND_COLD ZEND_NORETURN void fuzz_fail(const char *reason);

/* zval_from_bytes.c: parses values. */

/* Parses a value, which the caller owns. zval_from_bytes.c documents the grammar. */
void zval_from_bytes(fuzz_input *input, zval *value);

/* Calls a function of the script or of PHP. The caller owns the result and the arguments. */
void fuzz_call(const char *name, zval *result, uint32_t count, zval *arguments);

/* libc_mock.c: replaces system calls for the extension and PHP. */

/* What the mocked calls do during one try. */
typedef struct {
	unsigned char answer; /* of sendmsg(2); '-' calls the kernel, unless there is an address */
	bool receives;        /* recvmsg(2) returns the rest of the input */
	fuzz_input rest;
} libc_mock_script;

/* Descriptors that are open now must not be closed until this is called with NULL. */
void libc_mock_guard(const libc_mock_script *script);

/* The number of open descriptors. */
size_t libc_mock_open(void);

/* Replaces the numbers in each SCM_RIGHTS and SCM_PIDFD by new descriptors, as the kernel would, also if the message is
 * truncated. */
void libc_mock_install(void *control, size_t size);

#endif
