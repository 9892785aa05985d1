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
#define SMALLEST_WINDOW (8 * 1024)
#define LARGEST_WINDOW (64 * 1024)

/* How far to look for "\n" before looking for "\r". */
#define SEARCH_STEP 256

static bool is_peeked(const php_socket *socket)
{
	const php_socket_peeked *peeked = &SOCKETS_G(peeked);

	return peeked->key == socket->key
		&& peeked->start < peeked->end
		&& peeked->takes == php_socket_platform_counter(socket->key)
		&& php_socket_is_counted(socket);
}

/* The bytes up to and with the first end mark, or 0 if there is none. By steps, so that text
 * without one of the two marks is not searched whole for every line. */
static size_t find_end(const char *data, size_t size)
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

static bool is_end(char byte)
{
	return byte == '\n' || byte == '\r';
}

/* Whether a piece has the line's end: where it was looked for, its last byte; elsewhere if what was taken
 * is not what was seen. */
static bool ends_line(const char *piece, size_t size)
{
	return EXPECTED(is_end(piece[size - 1])) || find_end(piece, size) > 0;
}

static ssize_t look(const php_socket *socket, size_t size, int flags)
{
	return php_socket_platform_receive(socket->descriptor, SOCKETS_G(buffer), size, flags | MSG_PEEK);
}

/* Shows what is there, where the system would wait until it is more: socket(7), SO_RCVLOWAT. */
#ifdef MSG_DONTWAIT

static ssize_t look_without_low_mark(const php_socket *socket, size_t size)
{
	ssize_t seen = look(socket, size, MSG_DONTWAIT);

	while (seen < 0 && PHP_IS_TRANSIENT_ERROR(php_socket_errno())) {
		seen = look(socket, 1, 0);
		if (seen <= 0) {
			break;
		}
		seen = look(socket, size, MSG_DONTWAIT);
	}
	return seen;
}

#else

/* Waits for the first byte, then asks for no more than there is, for which the system does not wait. */
static ssize_t look_without_low_mark(const php_socket *socket, size_t size)
{
	ssize_t seen = look(socket, 1, 0);

	if (seen <= 0) {
		return seen;
	}
	size_t available = php_socket_platform_available(socket->descriptor);
	return look(socket, MAX(1, MIN(available, size)), 0);
}

#endif

/* Looks at the head of the queue, waiting as recv(2) does. Returns what that returned. */
static ssize_t peek(php_socket *socket)
{
	php_socket_peeked *peeked = &SOCKETS_G(peeked);
	bool was_of_use = peeked->key == socket->key && peeked->start > 0 && php_socket_is_counted(socket);

	peeked->window = was_of_use ? MIN(2 * peeked->window, LARGEST_WINDOW) : SMALLEST_WINDOW;
	php_socket_forget_peeked();
	peeked->key = socket->key;
	/* Read before the peek: a take by another process in between then makes the bytes doubtful. */
	peeked->takes = php_socket_platform_counter(socket->key);
	/* Whether a socket from elsewhere has such a mark is not known. */
	ssize_t size = socket->has_low_mark || socket->uncounted
		? look_without_low_mark(socket, peeked->window)
		: look(socket, peeked->window, 0);
	if (size > 0) {
		peeked->end = (size_t) size;
	}
	return size;
}

/* How many bytes of the head of the queue belong to the line, at most limit: up to its end, or
 * all that is there. 0 at the end of the stream, -1 with the error in php_socket_errno(). */
static ssize_t find_piece(php_socket *socket, size_t limit)
{
	const php_socket_peeked *peeked = &SOCKETS_G(peeked);

	if (is_peeked(socket)) {
		size_t left = MIN(peeked->end - peeked->start, limit);
		size_t end = find_end(SOCKETS_G(buffer) + peeked->start, left);
		if (end || left == limit) {
			return (ssize_t) (end ? end : left);
		}
	}

	ssize_t size = peek(socket);
	if (size <= 0) {
		return size;
	}
	size_t left = MIN((size_t) size, limit);
	size_t end = find_end(SOCKETS_G(buffer), left);
	return (ssize_t) (end ? end : left);
}

/* Takes a piece that find_piece() found. Never waits, since it may be gone by now. */
static ssize_t take_piece(php_socket *socket, char *data, size_t size)
{
	static const php_socket_reception at_once = {.flags = PHP_SOCKET_DONT_WAIT};
	php_socket_peeked *peeked = &SOCKETS_G(peeked);
	ssize_t taken = php_socket_take(socket, data, size, &at_once);

	if (taken == (ssize_t) size && memcmp(data, SOCKETS_G(buffer) + peeked->start, size) == 0) {
		peeked->start += size;
	} else {
		php_socket_forget_peeked();
	}
	return taken;
}

/* A line as it grows. The string is allocated for the first piece exactly, as most lines are
 * whole in it, and doubled beyond. */
typedef struct {
	zend_string *data;
	size_t length, room;
} growing_line;

static char *room_for(growing_line *line, size_t size)
{
	size_t need = line->length + size;

	if (!line->data) {
		line->data = zend_string_alloc(need, false);
		line->room = need;
	} else if (line->room < need) {
		line->room = MAX(need, 2 * line->room);
		line->data = zend_string_realloc(line->data, line->room, false);
	}
	return ZSTR_VAL(line->data) + line->length;
}

/* The line as a string of its own size, or NULL if there is nothing in it. */
static zend_string *finish(growing_line *line)
{
	if (line->length == 0) {
		if (line->data) {
			zend_string_efree(line->data);
		}
		return NULL;
	}
	return php_socket_cut(line->data, line->length);
}

/* Adds the next piece. Returns its size, 0 at the end of the stream, or -1 with the error in
 * php_socket_errno(). */
static ssize_t add_piece(php_socket *socket, growing_line *line, size_t limit)
{
	ssize_t taken;

	do {
		ssize_t size = find_piece(socket, limit);
		if (size <= 0) {
			return size;
		}
		taken = take_piece(socket, room_for(line, (size_t) size), (size_t) size);
		/* What was seen can be gone: another process was faster. Then the next look decides. */
	} while (taken == 0 || (taken < 0 && PHP_IS_TRANSIENT_ERROR(php_socket_errno())));

	line->length += taken > 0 ? (size_t) taken : 0;
	return taken;
}

/* What a line read returns at EOF: as ext/sockets has it, "" on a non-blocking socket and an error on others. */
static ZEND_COLD zend_string *line_at_eof(const php_socket *socket, int *error)
{
	if (!php_socket_platform_is_blocking(socket->descriptor, socket->blocking)) {
		return ZSTR_EMPTY_ALLOC();
	}
	*error = ECONNRESET;
	return NULL;
}

/* Whether a message of no bytes was none: the connection has ended, and nothing is queued behind it. */
static bool is_eof(const php_socket *socket)
{
	php_socket_pollfd pfd = {.fd = socket->descriptor, .events = PHP_SOCKET_POLL_HANGUP};
	const struct timeval at_once = {0};

	return socket->type == SOCK_SEQPACKET && look(socket, 1, PHP_SOCKET_DONT_WAIT) == 0
		&& php_socket_platform_poll(&pfd, 1, &at_once) > 0;
}

/* A socket of messages gives the next one, whatever is in it. */
static zend_never_inline zend_string *receive_message_as_line(php_socket *socket, size_t length, int *error)
{
	php_socket_reception reception = {.flags = 0};
	zend_string *message = php_socket_receive(socket, length, &reception);

	*error = reception.error;
	return message && ZSTR_LEN(message) == 0 && is_eof(socket) ? line_at_eof(socket, error) : message;
}

zend_string *php_socket_receive_line(php_socket *socket, size_t length, int *error)
{
	growing_line line = {NULL, 0, 0};
	ssize_t added;

	if (UNEXPECTED(socket->type != SOCK_STREAM)) {
		return receive_message_as_line(socket, length, error);
	}
	if (php_socket_tell_deferred_error(socket, error)) {
		return NULL;
	}
	do {
		added = add_piece(socket, &line, length - line.length);
	} while (added > 0 && line.length < length
		&& !ends_line(ZSTR_VAL(line.data) + line.length - added, (size_t) added));

	if (added < 0) {
		*error = php_socket_errno();
	}
	zend_string *data = finish(&line);
	if (data && added < 0) {
		php_socket_defer_error(socket, *error);
	}
	return EXPECTED(data || added < 0) ? data : line_at_eof(socket, error);
}
