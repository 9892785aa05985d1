/* sockets_receive_line.c -- lines from the kernel into zend_strings.
 *
 * A line is found with MSG_PEEK and then consumed up to its last byte. Data after the line stays in the kernel, for
 * any other reader of the socket. A peek walks the whole queue of an AF_UNIX socket, regardless of the size
 * requested, so the result of one peek is used for all lines in it. This is correct only while no other reader
 * consumes data in between, and a forked process that has the socket may do so at any time. Therefore, once the process
 * has forked, every recv(2) that may consume data of a stream increments a counter in memory that these processes
 * share, before and after it: a process that is killed right after recv(2) has been counted. Peeked data is reused
 * only while the counter has the value that this process left there. Once the socket has other readers (a stream, or a
 * process that received the fd), it is reused only if another peek finds it at the head of the queue.
 *
 * The counter does not detect a recv(2) that runs at the same moment in another process, nor one on an fd from
 * another source, such as php://fd. Processes must not read lines from the same stream concurrently, as with every read
 * that is more than one system call. */

#include "sockets_receive.h"
#include "sockets_restart.h"

#include "zend_smart_str.h"

/* Bytes to peek at. The window doubles with each peek at the same socket if data of the last peek was consumed. */
#define MIN_WINDOW (8 * 1024)
#define MAX_WINDOW (64 * 1024)

/* Bytes to search for "\n" before the same bytes are searched for "\r". */
#define SEARCH_STEP 256

/* Whether the buffer has peeked data of this socket that no other process can have consumed since. */
static bool is_peeked(const sockets_object *socket)
{
	const sockets_peek_buf *peeked = &SOCKETS_G(peeked);

	return peeked->key == socket->key
		&& peeked->start < peeked->end
		&& peeked->recv_count == sockets_counter_get(socket->key)
		&& sockets_receive_is_exclusive(socket);
}

/* Returns the number of bytes up to and including the first "\n" or "\r", or 0 if there is none. Searches in steps:
 * data with only one of the two would otherwise be searched to its end for the other, once per line. */
static size_t find_terminator(const char *data, size_t size)
{
	for (size_t from = 0; from < size; from += SEARCH_STEP) {
		size_t step = MIN(size - from, SEARCH_STEP);
		const char *newline = memchr(data + from, '\n', step);
		size_t before = newline ? (size_t) (newline - data) - from : step;
		const char *carriage_return = memchr(data + from, '\r', before);
		const char *end = carriage_return ? carriage_return : newline;
		if (end) {
			return (size_t) (end - data) + 1;
		}
	}
	return 0;
}

static bool is_terminator(char byte)
{
	return byte == '\n' || byte == '\r';
}

/* Whether the chunk ends the line. Normally its last byte is the terminator. The terminator is elsewhere only if
 * recv(2) has returned other data than the peek. */
static bool chunk_ends_line(const char *chunk, size_t size)
{
	return EXPECTED(is_terminator(chunk[size - 1])) || find_terminator(chunk, size) > 0;
}

static ssize_t peek_recv(sockets_object *socket, size_t size, int flags)
{
	if (sockets_restart_is_enabled()) {
		const sockets_receive_params params = {.flags = flags | MSG_PEEK};
		return sockets_receive_restarting(socket, SOCKETS_G(buffer), size, &params);
	}
	return sockets_platform_recv(socket->fd, SOCKETS_G(buffer), size, flags | MSG_PEEK);
}

/* Peeks at the available data, even if it is less than SO_RCVLOWAT, for which a plain recv(2) blocks: socket(7).
 * A recv(2) of one byte blocks only for that byte. */
#ifdef MSG_DONTWAIT

static ssize_t peek_ignoring_rcvlowat(sockets_object *socket, size_t size)
{
	ssize_t peeked_size = peek_recv(socket, size, MSG_DONTWAIT);

	while (peeked_size < 0 && PHP_IS_TRANSIENT_ERROR(php_socket_errno())) {
		peeked_size = peek_recv(socket, 1, 0);
		if (peeked_size <= 0) {
			break;
		}
		peeked_size = peek_recv(socket, size, MSG_DONTWAIT);
	}
	return peeked_size;
}

#else

/* Blocks for the first byte, then requests no more than is available, for which recv(2) does not block. */
static ssize_t peek_ignoring_rcvlowat(sockets_object *socket, size_t size)
{
	ssize_t peeked_size = peek_recv(socket, 1, 0);

	if (peeked_size <= 0) {
		return peeked_size;
	}
	size_t available = sockets_platform_available(socket->fd);
	return peek_recv(socket, MAX(1, MIN(available, size)), 0);
}

#endif

/* Whether a peek that blocks may wait for more than one byte: SO_RCVLOWAT is set. */
static bool may_block_for_rcvlowat(sockets_object *socket)
{
	if (EXPECTED(!sockets_receive_has_options(socket))) {
		return false;
	}
#ifdef SOCKETS_UNIX_PEEK_IGNORES_RCVLOWAT
	if (sockets_object_family(socket) == AF_UNIX) {
		return false;
	}
#endif
	return sockets_platform_int_option(socket->fd, SO_RCVLOWAT, 1) > 1;
}

/* Peeks at the head of the queue, and blocks like recv(2). Returns what recv(2) returns. */
static ssize_t peek_window(sockets_object *socket)
{
	sockets_peek_buf *peeked = &SOCKETS_G(peeked);
	bool was_useful = peeked->key == socket->key && peeked->start > 0 && sockets_receive_is_exclusive(socket);

	size_t window = was_useful ? MIN(2 * peeked->window, MAX_WINDOW) : MIN_WINDOW;
	sockets_receive_invalidate_peek();
	/* Read before the peek: if another process consumes data in between, the peeked data is not reused. */
	uint32_t recv_count = sockets_counter_get(socket->key);
	ssize_t size = may_block_for_rcvlowat(socket)
		? peek_ignoring_rcvlowat(socket, window)
		: peek_recv(socket, window, 0);
	/* Set after the peek, during which signal handlers may have peeked at another socket. */
	*peeked = (sockets_peek_buf){socket->key, recv_count, 0, size > 0 ? (size_t) size : 0, window};
	return size;
}

/* Returns how many of the first `size` bytes belong to the line: up to its terminator, or all of them. */
static size_t line_part(const char *data, size_t size)
{
	size_t end = find_terminator(data, size);
	return end ? end : size;
}

/* Whether data is at the head of the queue. */
static bool is_queued(const sockets_object *socket, const char *data, size_t size)
{
	char *copy = SOCKETS_G(buffer) + MAX_WINDOW;
	ssize_t copied = sockets_platform_recv(socket->fd, copy, size, MSG_PEEK | SOCKETS_MSG_DONTWAIT);
	return copied == (ssize_t) size && memcmp(copy, data, size) == 0;
}

/* Finds a line, or a chunk of `limit` bytes, in peeked data that is still at the head of the queue. Returns its size,
 * or 0 if there is none. With other readers the kernel is asked: peeking at one line is faster than at a window, and
 * than asking for the options that change what is peeked. */
static size_t line_find_peeked(const sockets_object *socket, size_t limit)
{
	const sockets_peek_buf *peeked = &SOCKETS_G(peeked);
	const char *data = SOCKETS_G(buffer) + peeked->start;
	bool is_valid = is_peeked(socket);

	if (!is_valid && (peeked->key != socket->key || sockets_receive_is_exclusive(socket))) {
		return 0;
	}
	size_t left = MIN(peeked->end - peeked->start, limit);
	size_t size = line_part(data, left);
	bool is_whole = left > 0 && (left == limit || is_terminator(data[size - 1]));
	return is_whole && (is_valid || is_queued(socket, data, size)) ? size : 0;
}

/* Peeks at how many bytes at the head of the queue belong to the line, at most `limit`: up to its terminator, or all
 * that are visible. Returns 0 at EOF, or -1 with the error in php_socket_errno(). */
static ssize_t line_find_queued(sockets_object *socket, size_t limit)
{
	ssize_t size = peek_window(socket);
	return size > 0 ? (ssize_t) line_part(SOCKETS_G(buffer), MIN((size_t) size, limit)) : size;
}

/* Consumes a chunk that line_find_peeked() or line_find_queued() found. Non-blocking, since another process may have
 * consumed it meanwhile. */
static ssize_t line_consume_chunk(sockets_object *socket, char *data, size_t size)
{
	static const sockets_receive_params dontwait = {.flags = SOCKETS_MSG_DONTWAIT};
	sockets_peek_buf *peeked = &SOCKETS_G(peeked);
	ssize_t received = sockets_receive_counted(socket, data, size, &dontwait);

	if (received == (ssize_t) size && memcmp(data, SOCKETS_G(buffer) + peeked->start, size) == 0) {
		peeked->start += size;
	} else {
		sockets_receive_invalidate_peek();
	}
	return received;
}

/* Reserves `size` bytes at the end of the line. Most lines are one chunk, so the first allocation is exact; later ones
 * double the capacity. smart_str_alloc() alone would start with 256 bytes and grow by 4 KiB. */
static char *line_reserve(smart_str *line, size_t size)
{
	if (!line->s) {
		line->s = zend_string_alloc(size, false);
		line->a = size;
		ZSTR_LEN(line->s) = 0;
	} else if (line->a < ZSTR_LEN(line->s) + size) {
		smart_str_alloc(line, MAX(size, line->a), false);
	}
	return ZSTR_VAL(line->s) + ZSTR_LEN(line->s);
}

/* Whether MSG_PEEK does not start at the head of the queue: SO_PEEK_OFF is set, socket(7). */
static bool has_peek_offset(const sockets_object *socket)
{
#ifdef SO_PEEK_OFF
	return UNEXPECTED(sockets_receive_has_options(socket))
		&& sockets_platform_int_option(socket->fd, SO_PEEK_OFF, -1) >= 0;
#else
	(void) socket;
	return false;
#endif
}

/* Appends to the line without a peek, which would also move SO_PEEK_OFF: one byte at a time, as ext/sockets does, up to
 * the terminator. Returns the number of bytes, 0 at EOF, or -1 with the error in php_socket_errno(). */
static ssize_t line_append_bytes(sockets_object *socket, smart_str *line, size_t limit)
{
	static const sockets_receive_params blocking = {.flags = 0};
	size_t appended = 0;
	char byte = '\0';

	while (appended < limit && !is_terminator(byte)) {
		ssize_t received = sockets_receive_counted(socket, &byte, 1, &blocking);
		if (received <= 0) {
			return received;
		}
		*line_reserve(line, 1) = byte;
		ZSTR_LEN(line->s) += 1;
		appended++;
	}
	return (ssize_t) appended;
}

/* Returns the line as a string of its exact size, or NULL if it is empty. */
static zend_string *line_finish(smart_str *line)
{
	if (smart_str_get_len(line) == 0) {
		smart_str_free(line);
		return NULL;
	}
	return smart_str_extract(line);
}

/* Appends the next chunk to the line. Returns its size, 0 at EOF, or -1 with the error in php_socket_errno(). */
static ssize_t line_append_chunk(sockets_object *socket, smart_str *line, size_t limit)
{
	ssize_t received;

	do {
		ssize_t size = (ssize_t) line_find_peeked(socket, limit);
		if (size == 0) {
			if (has_peek_offset(socket)) {
				return line_append_bytes(socket, line, limit);
			}
			size = line_find_queued(socket, limit);
		}
		if (size <= 0) {
			return size;
		}
		received = line_consume_chunk(socket, line_reserve(line, (size_t) size), (size_t) size);
		/* If another process has consumed the chunk, peek again. */
	} while (received == 0 || (received < 0 && PHP_IS_TRANSIENT_ERROR(php_socket_errno())));

	if (received > 0) {
		ZSTR_LEN(line->s) += (size_t) received;
	}
	return received;
}

/* Returns the result at EOF, as in ext/sockets: "" on a non-blocking socket, otherwise NULL with *error set. */
static ZEND_COLD zend_string *line_result_at_eof(const sockets_object *socket, int *error)
{
	if (!sockets_platform_is_blocking(socket->fd, socket->blocking)) {
		return ZSTR_EMPTY_ALLOC();
	}
	*error = ECONNRESET;
	return NULL;
}

/* Whether an empty message that was just received means EOF: the peer has disconnected, and no message is queued. */
static bool is_seqpacket_eof(sockets_object *socket)
{
	sockets_pollfd pfd = {.fd = socket->fd, .events = SOCKETS_POLL_RDHUP};
	const struct timeval dontwait = {0};

	/* No peek, which SO_PEEK_OFF may let skip messages. */
	return socket->type == SOCK_SEQPACKET && sockets_platform_available(socket->fd) == 0
		&& sockets_platform_poll(&pfd, 1, &dontwait) > 0;
}

/* Returns the next message as it is, with or without terminators. */
static zend_never_inline zend_string *recv_message_as_line(sockets_object *socket, size_t length, int *error)
{
	sockets_receive_params params = {.flags = 0};
	zend_string *message = sockets_receive(socket, length, &params);

	*error = params.error;
	return message && ZSTR_LEN(message) == 0 && is_seqpacket_eof(socket) ? line_result_at_eof(socket, error) : message;
}

zend_string *sockets_receive_line(sockets_object *socket, size_t length, int *error)
{
	smart_str line = {0};
	ssize_t added;

	if (UNEXPECTED(socket->type != SOCK_STREAM)) {
		return recv_message_as_line(socket, length, error);
	}
	if (sockets_receive_fetch_pending_error(socket, error)) {
		return NULL;
	}
	do {
		added = line_append_chunk(socket, &line, length - smart_str_get_len(&line));
	} while (added > 0 && ZSTR_LEN(line.s) < length
		&& !chunk_ends_line(ZSTR_VAL(line.s) + ZSTR_LEN(line.s) - added, (size_t) added));

	if (added < 0) {
		*error = php_socket_errno();
	}
	zend_string *data = line_finish(&line);
	if (data && added < 0) {
		sockets_receive_set_pending_error(socket, *error);
	}
	return EXPECTED(data || added < 0) ? data : line_result_at_eof(socket, error);
}
