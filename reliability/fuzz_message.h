/* fuzz_message.h -- what the parts of the message fuzzer share: see fuzz_message.c. */

#ifndef FUZZ_MESSAGE_H
#define FUZZ_MESSAGE_H

#include "php.h"

/* What is left of an input. */
typedef struct {
	const unsigned char *at, *end;
} fuzz_input;

/* The next byte; 0 at the end. */
static inline unsigned char fuzz_byte(fuzz_input *input)
{
	return input->at < input->end ? *input->at++ : 0;
}

/* Ends the process as a crash, having said why. */
ZEND_COLD ZEND_NORETURN void fuzz_fail(const char *reason);

/* fuzz_value.c: bytes into values. */

/* The value that the bytes say, the caller's. The grammar stands above its definition. */
void fuzz_value(fuzz_input *input, zval *value);

/* Calls a function of the script or of PHP; the result is the caller's. The arguments stay so. */
void fuzz_call(const char *name, zval *result, uint32_t count, zval *arguments);

/* fuzz_kernel.c: the system calls that the extension, and PHP, find in place of the real ones. */

/* How the calls of one try are to behave. */
typedef struct {
	unsigned char answer; /* of sendmsg(2): '-' leaves it to the system, unless there is an address */
	bool receives;        /* recvmsg(2) gives what stands in the rest of the input */
	fuzz_input rest;
} fuzz_kernel_orders;

/* From here on, until it is called with NULL, descriptors that are open now may not be closed. */
void fuzz_kernel_guard(const fuzz_kernel_orders *orders);

/* How many descriptors are open. */
size_t fuzz_kernel_open(void);

/* Fresh descriptors in place of the numbers in each SCM_RIGHTS and SCM_PIDFD, as far as it is there, as the system
 * would have made them. */
void fuzz_kernel_install(void *control, size_t size);

#endif
