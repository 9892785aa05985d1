/* sockets_receive_line.c -- lines from the kernel into PHP strings.
 *
 * Lines are looked for in what MSG_PEEK shows and then taken to the byte, so that the kernel's
 * queue stays the only truth. A peek walks the whole queue of an AF_UNIX socket, however little
 * it asks for; so one peek serves for as many lines as it shows. That is right only as long as
 * nobody else takes from the socket in between, and a process forked before may do so at any
 * time. Therefore every take from a stream is counted where all these processes see it, and
 * peeked bytes are trusted only while the count is what this process made it, and not at all once
 * a stream or a stranger may take. Not seen are takes at the very same time, and those made of a
 * descriptor got otherwise, as by php://fd: whoever else reads lines from the same stream has to
 * take turns, as with any way of reading that is not one system call. */

#include "sockets_receive.h"

/* What a peek asks for, growing while more than a line at a time is had from it. */
#define MIN_WINDOW (8 * 1024)
#define MAX_WINDOW (64 * 1024)

/* How far to look for "\n" before looking for "\r". */
#define SEARCH_STEP 256

static bool is_peeked(const sockets_object *socket)
{
	const sockets_peek_buf *peeked = &SOCKETS_G(peeked);

	return peeked->key == socket->key
		&& peeked->start < peeked->end
		&& peeked->recv_count == sockets_counter_get(socket->key)
		&& sockets_receive_is_exclusive(socket);
}

/* The bytes up to and with the first end mark, or 0 if there is none. By steps, so that text
 * without one of the two marks is not searched whole for every line. */
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

/* Whether a piece has the line's end: where it was looked for, its last byte; elsewhere if what was taken
 * is not what was seen. */
static bool chunk_ends_line(const char *chunk, size_t size)
{
	return EXPECTED(is_terminator(chunk[size - 1])) || find_terminator(chunk, size) > 0;
}

static ssize_t peek_recv(const sockets_object *socket, size_t size, int flags)
{
	return sockets_platform_recv(socket->fd, SOCKETS_G(buffer), size, flags | MSG_PEEK);
}

/* Shows what is there, where the system would wait until it is more: socket(7), SO_RCVLOWAT. */
#ifdef MSG_DONTWAIT

static ssize_t peek_ignoring_rcvlowat(const sockets_object *socket, size_t size)
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

/* Waits for the first byte, then asks for no more than there is, for which the system does not wait. */
static ssize_t peek_ignoring_rcvlowat(const sockets_object *socket, size_t size)
{
	ssize_t peeked_size = peek_recv(socket, 1, 0);

	if (peeked_size <= 0) {
		return peeked_size;
	}
	size_t available = sockets_platform_available(socket->fd);
	return peek_recv(socket, MAX(1, MIN(available, size)), 0);
}

#endif

/* Looks at the head of the queue, waiting as recv(2) does. Returns what that returned. */
static ssize_t peek_window(sockets_object *socket)
{
	sockets_peek_buf *peeked = &SOCKETS_G(peeked);
	bool was_useful = peeked->key == socket->key && peeked->start > 0 && sockets_receive_is_exclusive(socket);

	peeked->window = was_useful ? MIN(2 * peeked->window, MAX_WINDOW) : MIN_WINDOW;
	sockets_receive_invalidate_peek();
	peeked->key = socket->key;
	/* Read before the peek: a take by another process in between then makes the bytes doubtful. */
	peeked->recv_count = sockets_counter_get(socket->key);
	/* Whether a socket from elsewhere has such a mark is not known. */
	ssize_t size = socket->has_rcvlowat || socket->is_shared
		? peek_ignoring_rcvlowat(socket, peeked->window)
		: peek_recv(socket, peeked->window, 0);
	if (size > 0) {
		peeked->end = (size_t) size;
	}
	return size;
}

/* How many bytes of the head of the queue belong to the line, at most limit: up to its end, or
 * all that is there. 0 at the end of the stream, -1 with the error in php_socket_errno(). */
static ssize_t line_find_chunk(sockets_object *socket, size_t limit)
{
	const sockets_peek_buf *peeked = &SOCKETS_G(peeked);

	if (is_peeked(socket)) {
		size_t left = MIN(peeked->end - peeked->start, limit);
		size_t end = find_terminator(SOCKETS_G(buffer) + peeked->start, left);
		if (end || left == limit) {
			return (ssize_t) (end ? end : left);
		}
	}

	ssize_t size = peek_window(socket);
	if (size <= 0) {
		return size;
	}
	size_t left = MIN((size_t) size, limit);
	size_t end = find_terminator(SOCKETS_G(buffer), left);
	return (ssize_t) (end ? end : left);
}

/* Takes a piece that find_piece() found. Never waits, since it may be gone by now. */
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

/* A line as it grows. The string is allocated for the first piece exactly, as most lines are
 * whole in it, and doubled beyond. */
typedef struct {
	zend_string *data;
	size_t length, capacity;
} line_buf;

static char *line_reserve(line_buf *line, size_t size)
{
	size_t need = line->length + size;

	if (!line->data) {
		line->data = zend_string_alloc(need, false);
		line->capacity = need;
	} else if (line->capacity < need) {
		line->capacity = MAX(need, 2 * line->capacity);
		line->data = zend_string_realloc(line->data, line->capacity, false);
	}
	return ZSTR_VAL(line->data) + line->length;
}

/* The line as a string of its own size, or NULL if there is nothing in it. */
static zend_string *line_finish(line_buf *line)
{
	if (line->length == 0) {
		if (line->data) {
			zend_string_efree(line->data);
		}
		return NULL;
	}
	return sockets_receive_truncate(line->data, line->length);
}

/* Adds the next piece. Returns its size, 0 at the end of the stream, or -1 with the error in
 * php_socket_errno(). */
static ssize_t line_append_chunk(sockets_object *socket, line_buf *line, size_t limit)
{
	ssize_t received;

	do {
		ssize_t size = line_find_chunk(socket, limit);
		if (size <= 0) {
			return size;
		}
		received = line_consume_chunk(socket, line_reserve(line, (size_t) size), (size_t) size);
		/* What was seen can be gone: another process was faster. Then the next look decides. */
	} while (received == 0 || (received < 0 && PHP_IS_TRANSIENT_ERROR(php_socket_errno())));

	line->length += received > 0 ? (size_t) received : 0;
	return received;
}

/* What a line read returns at EOF: as ext/sockets has it, "" on a non-blocking socket and an error on others. */
static ZEND_COLD zend_string *line_result_at_eof(const sockets_object *socket, int *error)
{
	if (!sockets_platform_is_blocking(socket->fd, socket->blocking)) {
		return ZSTR_EMPTY_ALLOC();
	}
	*error = ECONNRESET;
	return NULL;
}

/* Whether a message of no bytes was none: the connection has ended, and nothing is queued behind it. */
static bool is_seqpacket_eof(const sockets_object *socket)
{
	sockets_pollfd pfd = {.fd = socket->fd, .events = SOCKETS_POLL_RDHUP};
	const struct timeval dontwait = {0};

	return socket->type == SOCK_SEQPACKET && peek_recv(socket, 1, SOCKETS_MSG_DONTWAIT) == 0
		&& sockets_platform_poll(&pfd, 1, &dontwait) > 0;
}

/* A socket of messages gives the next one, whatever is in it. */
static zend_never_inline zend_string *recv_message_as_line(sockets_object *socket, size_t length, int *error)
{
	sockets_receive_params params = {.flags = 0};
	zend_string *message = sockets_receive(socket, length, &params);

	*error = params.error;
	return message && ZSTR_LEN(message) == 0 && is_seqpacket_eof(socket) ? line_result_at_eof(socket, error) : message;
}

zend_string *sockets_receive_line(sockets_object *socket, size_t length, int *error)
{
	line_buf line = {NULL, 0, 0};
	ssize_t added;

	if (UNEXPECTED(socket->type != SOCK_STREAM)) {
		return recv_message_as_line(socket, length, error);
	}
	if (sockets_receive_fetch_pending_error(socket, error)) {
		return NULL;
	}
	do {
		added = line_append_chunk(socket, &line, length - line.length);
	} while (added > 0 && line.length < length
		&& !chunk_ends_line(ZSTR_VAL(line.data) + line.length - added, (size_t) added));

	if (added < 0) {
		*error = php_socket_errno();
	}
	zend_string *data = line_finish(&line);
	if (data && added < 0) {
		sockets_receive_set_pending_error(socket, *error);
	}
	return EXPECTED(data || added < 0) ? data : line_result_at_eof(socket, error);
}
