/* sockets_receive.c -- from the kernel into zend_strings: the only code that allocates for incoming data.
 *
 * Lines apart (sockets_receive_line.c), data is received into a per-thread buffer and then copied into a string of its
 * exact size. Receiving directly into a string has two drawbacks: the bytes of a large zend_string start 24 bytes into
 * a page, where the kernel's copy can be three times slower, and a string sized for the maximum wastes memory if less
 * arrives.
 *
 * A length that exceeds the buffer is received into address space of that length (the scratch), whose pages get memory
 * only as the kernel fills them. One recv(2) then has the semantics of recv(2) in every respect: MSG_WAITALL,
 * SO_RCVTIMEO, SO_RCVLOWAT, descriptors and credentials in the stream, urgent data, messages of any size.
 *
 * Plain reads from a stream that may return more than a chunk are in sockets_receive_stream.c. */

#include "sockets_receive.h"
#include "sockets_restart.h"

/* The most that one recv(2) returns on Linux: read(2). */
#define MAX_RECV_SIZE 0x7ffff000

/* Address space, and memory within it, in bytes, that is kept for the next call: new pages cost more than a copy. */
#define MAX_IDLE_SCRATCH_SIZE (16 * 1024 * 1024)
#define MAX_IDLE_SCRATCH_MEMORY (1024 * 1024)

static bool is_stream_socket(const sockets_object *socket)
{
	return socket->type == SOCK_STREAM;
}

/* If the socket was created before a fork, the other processes must change their way of reading, too. */
static void notify_forked_processes(const sockets_object *socket)
{
	if (socket->fork_generation != sockets_counter_fork_generation()) {
		sockets_counter_mark_stale(socket->key);
	}
}

void sockets_receive_mark_other_readers(sockets_object *socket)
{
	socket->has_other_readers = true;
	notify_forked_processes(socket);
}

void sockets_receive_mark_option(sockets_object *socket, int option)
{
	/* SO_PASS*: one recv(2) returns data of one sender only, as with descriptors in the stream: unix(7). */
	static const int options[] = {
		SO_RCVLOWAT,
#ifdef SO_PEEK_OFF
		SO_PEEK_OFF,
#endif
#ifdef SO_PASSCRED
		SO_PASSCRED,
#endif
#ifdef SO_PASSSEC
		SO_PASSSEC,
#endif
#ifdef SO_PASSPIDFD
		SO_PASSPIDFD,
#endif
	};

	for (size_t i = 0; i < sizeof(options) / sizeof(*options); i++) {
		if (options[i] == option) {
			socket->has_receive_options = true;
			notify_forked_processes(socket);
		}
	}
}

bool sockets_receive_has_options(const sockets_object *socket)
{
	/* Without a fork there is nobody to notify of an option. */
	bool is_forked = socket->fork_generation != sockets_counter_fork_generation();
	return socket->has_receive_options || socket->has_other_readers
		|| (is_forked && !sockets_counter_is_valid(socket->key));
}

bool sockets_receive_is_exclusive(const sockets_object *socket)
{
	return !socket->has_other_readers && sockets_counter_is_valid(socket->key);
}

static zend_always_inline ssize_t recv_once(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	if (params->ancillary) {
		return params->ancillary->size
			? sockets_platform_recvmsg(socket->fd, data, size, params->flags, params->sender, params->ancillary)
			: sockets_platform_recv_flags(
				socket->fd, data, size, params->flags, params->sender, &params->ancillary->flags);
	}
	if (params->sender) {
		return sockets_platform_recvfrom(socket->fd, data, size, params->flags, params->sender);
	}
	return sockets_platform_recv(socket->fd, data, size, params->flags);
}

ssize_t sockets_receive_dispatch(sockets_object *socket, char *data, size_t size, const sockets_receive_params *params)
{
	return recv_once(socket, data, size, params);
}

static zend_always_inline ssize_t recv_dispatch(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	return sockets_restart_is_enabled()
		? sockets_receive_restarting(socket, data, size, params)
		: recv_once(socket, data, size, params);
}

/* Counts twice: before the call, since a process may be killed after recv(2) has consumed data; after it, for processes
 * that peek in between. */
static zend_never_inline ssize_t recv_with_count(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	sockets_peek_buf *peeked = &SOCKETS_G(peeked);
	uint32_t before = sockets_counter_increment(socket->key);
	ssize_t received = recv_dispatch(socket, data, size, params);
	uint32_t after = sockets_counter_increment(socket->key);

	/* If no other process has consumed data since the peek, the rest of the peeked data stays valid. */
	if (peeked->key == socket->key && peeked->recv_count == before && after == before + 1) {
		peeked->recv_count = after + 1;
	}
	return received;
}

/* A signal handler may fork while the call waits. */
static zend_never_inline ssize_t recv_while_handlers_run(sockets_object *socket, char *data, size_t size,
	const sockets_receive_params *params)
{
	uint32_t generation = sockets_counter_fork_generation();
	ssize_t received = sockets_receive_restarting(socket, data, size, params);

	if (generation != sockets_counter_fork_generation() && is_stream_socket(socket) && !(params->flags & MSG_PEEK)) {
		(void) sockets_counter_increment(socket->key);
	}
	return received;
}

ssize_t sockets_receive_counted(sockets_object *socket, char *data, size_t size, const sockets_receive_params *params)
{
	/* Until the first fork after its creation, no other process has the socket. */
	bool is_counted = socket->fork_generation != sockets_counter_fork_generation()
		&& is_stream_socket(socket) && !(params->flags & MSG_PEEK);

	if (UNEXPECTED(is_counted)) {
		return recv_with_count(socket, data, size, params);
	}
	return sockets_restart_is_enabled()
		? recv_while_handlers_run(socket, data, size, params)
		: recv_once(socket, data, size, params);
}

void sockets_receive_set_pending_error(sockets_object *socket, int error)
{
	if (!PHP_IS_TRANSIENT_ERROR(error) && error != EINTR) {
		socket->pending_error = error;
	}
}

zend_string *sockets_receive_truncate(zend_string *data, size_t length)
{
	if (length == 0) {
		zend_string_efree(data);
		return ZSTR_EMPTY_ALLOC();
	}
	if (length < ZSTR_LEN(data)) {
		data = zend_string_truncate(data, length, false);
	}
	*(ZSTR_VAL(data) + length) = '\0';
	return data;
}

/* Returns how many bytes recv(2) has stored, given its return value: with MSG_TRUNC that may exceed the buffer, and for
 * a TCP stream nothing is stored (tcp(7)). */
static size_t stored_length(sockets_object *socket, size_t reported, size_t capacity, int flags)
{
	bool is_discarded =
		(flags & SOCKETS_MSG_TRUNC) && is_stream_socket(socket) && sockets_object_family(socket) != AF_UNIX;
	return is_discarded ? 0 : MIN(reported, capacity);
}

/* As zend_string_init_fast(), which in some PHPs also checks the size for an overflow. */
static zend_always_inline zend_string *string_of_bytes(const char *bytes, size_t size)
{
	return size > 1 ? zend_string_init(bytes, size, false) : zend_string_init_fast(bytes, size);
}

/* Copies what recv(2) stored in the buffer into a string. `length` is the size that was requested, `received` the
 * return value of recv(2). Returns the string, or NULL with params->error set. */
static zend_always_inline zend_string *buffer_to_string(sockets_object *socket, size_t length, ssize_t received,
	sockets_receive_params *params)
{
	if (received < 0) {
		params->error = php_socket_errno();
		return NULL;
	}
	params->size = (size_t) received;
	return string_of_bytes(SOCKETS_G(buffer), stored_length(socket, (size_t) received, length, params->flags));
}

/* Receives with one recv(2) by way of the buffer: at most SOCKETS_RECEIVE_BUFFER_SIZE bytes. */
static zend_always_inline zend_string *recv_via_buffer(sockets_object *socket, size_t length,
	sockets_receive_params *params)
{
	ssize_t received = sockets_receive_counted(socket, SOCKETS_G(buffer), length, params);
	return buffer_to_string(socket, length, received, params);
}

void sockets_receive_free_scratch(void)
{
	if (SOCKETS_G(scratch)) {
		sockets_platform_unmap(SOCKETS_G(scratch), SOCKETS_G(scratch_size));
		SOCKETS_G(scratch) = NULL;
		SOCKETS_G(scratch_size) = 0;
	}
}

/* Returns the scratch with at least *size bytes. If the process has less address space, sets *size to less, as
 * recv(2) itself limits the size of one call. */
static char *reserve_scratch(size_t *size)
{
	if (*size <= SOCKETS_G(scratch_size)) {
		return SOCKETS_G(scratch);
	}
	sockets_receive_free_scratch();
	while (*size > SOCKETS_RECEIVE_BUFFER_SIZE) {
		SOCKETS_G(scratch) = sockets_platform_map(*size);
		if (SOCKETS_G(scratch)) {
			SOCKETS_G(scratch_size) = *size;
			return SOCKETS_G(scratch);
		}
		*size /= 2;
	}
	*size = SOCKETS_RECEIVE_BUFFER_SIZE;
	return SOCKETS_G(buffer);
}

/* Keeps the scratch from being used or unmapped by signal handlers that run during a call. Returns its size, or 0 if
 * there is none. */
static size_t detach_scratch(void)
{
	size_t size = SOCKETS_G(scratch_size);

	SOCKETS_G(scratch) = NULL;
	SOCKETS_G(scratch_size) = 0;
	return size;
}

static void attach_scratch(char *scratch, size_t size)
{
	if (size > 0) {
		sockets_receive_free_scratch(); /* of a handler */
		SOCKETS_G(scratch) = scratch;
		SOCKETS_G(scratch_size) = size;
	}
}

/* Receives into the scratch. A fatal error in a signal handler jumps out of the call, and frees the scratch. */
static ssize_t recv_detached(sockets_object *socket, char *scratch, size_t size, const sockets_receive_params *params)
{
	size_t mapped_size = detach_scratch();
	ssize_t received = -1;

	/* clang-format off */
	zend_try {
		received = sockets_receive_counted(socket, scratch, size, params);
	} zend_catch {
		if (mapped_size > 0) {
			sockets_platform_unmap(scratch, mapped_size);
		}
		zend_bailout();
	} zend_end_try();
	/* clang-format on */
	attach_scratch(scratch, mapped_size);
	return received;
}

/* Receives with one recv(2) of any length. */
static zend_string *recv_via_scratch(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	bool is_discarded = stored_length(socket, 1, 1, params->flags) == 0;
	/* More than memory_limit (which is -1 for none) would not fit into a string. */
	size_t size = is_discarded ? length : MIN(length, (size_t) PG(memory_limit));
	size = MIN(size, MAX_RECV_SIZE);
	char *scratch = reserve_scratch(&size);
	ssize_t received = sockets_restart_is_enabled()
		? recv_detached(socket, scratch, size, params)
		: sockets_receive_counted(socket, scratch, size, params);

	if (received < 0) {
		params->error = php_socket_errno();
		if (EG(exception)) { /* thrown by a signal handler, perhaps after data has been stored */
			sockets_receive_free_scratch();
		}
		return NULL;
	}
	params->size = (size_t) received;
	size_t stored = stored_length(socket, (size_t) received, size, params->flags);
	zend_string *data = string_of_bytes(scratch, stored);
	if (stored > MAX_IDLE_SCRATCH_MEMORY || size > MAX_IDLE_SCRATCH_SIZE) {
		sockets_receive_free_scratch();
	}
	return data;
}

/* Receives more than one chunk, from any type of socket. */
static zend_string *recv_large(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	bool has_flags = params->flags & ~SOCKETS_MSG_DONTWAIT;

	if (is_stream_socket(socket) && !has_flags && !params->ancillary && !sockets_receive_has_options(socket)) {
		return sockets_receive_stream(socket, length, params);
	}
	return length <= SOCKETS_RECEIVE_BUFFER_SIZE
		? recv_via_buffer(socket, length, params)
		: recv_via_scratch(socket, length, params);
}

zend_string *sockets_receive(sockets_object *socket, size_t length, sockets_receive_params *params)
{
	if (UNEXPECTED(sockets_receive_fetch_pending_error(socket, &params->error))) {
		return NULL;
	}
	sockets_receive_invalidate_peek();
	return EXPECTED(length <= SOCKETS_RECEIVE_CHUNK_SIZE)
		? recv_via_buffer(socket, length, params)
		: recv_large(socket, length, params);
}
