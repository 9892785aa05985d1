/* sockets_receive.c -- bytes from the kernel into PHP strings: the only code that allocates for arriving data.
 *
 * All data but lines goes through one buffer and is copied into a string of its exact size: the
 * bytes of a large zend_string start 24 bytes into a page, where the kernel's copying can be
 * three times slower, and a string sized for what might arrive holds memory for what did not. What
 * is more than a piece, which stays in the processor's cache, goes into its string at once. */

#include "sockets_receive.h"

static bool is_stream(const php_socket *socket)
{
	return socket->type == SOCK_STREAM;
}

void php_socket_expect_takers(php_socket *socket)
{
	socket->uncounted = true;
	/* Those who were forked with the socket have to know as well. */
	if (socket->forks != php_socket_platform_forks()) {
		php_socket_platform_counter_distrust(socket->key);
	}
}

bool php_socket_is_counted(const php_socket *socket)
{
	return !socket->uncounted && php_socket_platform_counter_is_trusted(socket->key);
}

static ssize_t call_system(php_socket *socket, char *data, size_t size, const php_socket_reception *reception)
{
	if (reception->ancillary) {
		return php_socket_platform_receive_message(socket->descriptor, data, size, reception->flags,
			reception->sender, reception->ancillary);
	}
	if (reception->sender) {
		return php_socket_platform_receive_from(socket->descriptor, data, size, reception->flags, reception->sender);
	}
	return php_socket_platform_receive(socket->descriptor, data, size, reception->flags);
}

/* Every byte taken from a stream comes by here. */
ssize_t php_socket_take(php_socket *socket, char *data, size_t size, const php_socket_reception *reception)
{
	php_socket_peeked *peeked = &SOCKETS_G(peeked);
	ssize_t taken = call_system(socket, data, size, reception);

	if (taken > 0 && is_stream(socket) && !(reception->flags & MSG_PEEK)) {
		uint32_t takes = php_socket_platform_counter_add(socket->key);
		if (peeked->key == socket->key && peeked->takes == takes) {
			peeked->takes++;
		}
	}
	return taken;
}

/* Keeps an error that the system tells only once for the next call. */
void php_socket_defer_error(php_socket *socket, int error)
{
	if (!PHP_IS_TRANSIENT_ERROR(error) && error != EINTR) {
		socket->deferred_error = error;
	}
}

zend_string *php_socket_cut(zend_string *data, size_t length)
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

/* Of a size that the system told, the bytes that it wrote. */
static size_t written(php_socket *socket, size_t told, size_t room, int flags)
{
	bool thrown_away = (flags & PHP_SOCKET_TRUE_SIZE) && is_stream(socket) && php_socket_family(socket) != AF_UNIX;
	return thrown_away ? 0 : MIN(told, room);
}

/* What recv(2) has put into the buffer, of at most length bytes, by what it has returned. */
static zend_always_inline zend_string *string_of_buffer(php_socket *socket, size_t length, ssize_t taken,
	php_socket_reception *reception)
{
	if (taken < 0) {
		reception->error = php_socket_errno();
		return NULL;
	}
	reception->size = (size_t) taken;
	return zend_string_init_fast(SOCKETS_G(buffer), written(socket, (size_t) taken, length, reception->flags));
}

/* What one recv(2) gives, of at most the buffer's size. */
static zend_always_inline zend_string *receive_into_buffer(php_socket *socket, size_t length,
	php_socket_reception *reception)
{
	ssize_t taken = php_socket_take(socket, SOCKETS_G(buffer), length, reception);
	return string_of_buffer(socket, length, taken, reception);
}

/* What one recv(2) gives of what the buffer does not hold. */
static zend_string *receive_into_string(php_socket *socket, size_t length, php_socket_reception *reception)
{
	zend_string *data = zend_string_alloc(length, false);
	ssize_t taken = php_socket_take(socket, ZSTR_VAL(data), length, reception);

	if (taken < 0) {
		reception->error = php_socket_errno();
		zend_string_efree(data);
		return NULL;
	}
	reception->size = (size_t) taken;
	return php_socket_cut(data, written(socket, (size_t) taken, length, reception->flags));
}

/* When the time ends that one recv(2) begun then would wait for data, SO_RCVTIMEO; 0 if it has no end, or
 * would not wait. */
static uint64_t end_of_waiting(const php_socket *socket, int flags, uint64_t begun)
{
	struct timeval timeout = {0};

	(void) php_socket_platform_get_timeout(socket->descriptor, SO_RCVTIMEO, &timeout);
	bool ends = (timeout.tv_sec || timeout.tv_usec) && !(flags & PHP_SOCKET_DONT_WAIT)
		&& php_socket_platform_is_blocking(socket->descriptor, socket->blocking);
	return ends
		? begun + (uint64_t) timeout.tv_sec * 1000000 + (uint64_t) timeout.tv_usec
		: 0;
}

static bool wait_for_data(const php_socket *socket, uint64_t end)
{
	php_socket_pollfd one = {.fd = socket->descriptor, .events = PHP_SOCKET_POLL_DATA};
	uint64_t now = php_socket_platform_time();
	uint64_t left = end > now ? end - now : 0;
	struct timeval timeout = {.tv_sec = left / 1000000, .tv_usec = left % 1000000};

	return left > 0 && php_socket_platform_poll(&one, 1, &timeout) > 0;
}

/* Whether urgent data is next, before which a read ends: sockatmark(3). */
static bool is_at_mark(const php_socket *socket)
{
#ifdef PHP_SOCKET_HAS_MARK
	return php_socket_platform_at_mark(socket->descriptor) == 1;
#else
	(void) socket;
	return false;
#endif
}

/* Goes on with a read where one recv(2) for all of it would, waiting until then if there is an end of that.
 * Returns what recv(2) does, 0 also where that would have stopped. */
static ssize_t take_more(php_socket *socket, char *data, size_t size, const php_socket_reception *rest, uint64_t end)
{
	static const php_socket_reception at_once = {.flags = PHP_SOCKET_DONT_WAIT};
	ssize_t taken;

	if (is_at_mark(socket)) {
		return 0;
	}
	if (end == 0) {
		return php_socket_take(socket, data, size, rest);
	}
	do {
		if (!wait_for_data(socket, end)) {
			return 0;
		}
		taken = php_socket_take(socket, data, size, &at_once);
	} while (taken < 0 && PHP_IS_TRANSIENT_ERROR(php_socket_errno()));
	return taken;
}

/* A piece that is in the buffer, and after it what a stream still has: what is there now, without waiting for
 * more, or all that was asked for if the caller will wait for it. That goes straight into the string. */
static zend_string *receive_rest(php_socket *socket, size_t length, php_socket_reception *reception, uint64_t begun)
{
	bool waits = reception->flags & MSG_WAITALL;
	php_socket_reception rest = {.flags = waits ? reception->flags : PHP_SOCKET_DONT_WAIT};
	/* poll(2) waits for SO_RCVLOWAT, which may be more than is left to read; recv(2) does not. */
	bool may_poll = !socket->has_low_mark && !socket->uncounted;
	uint64_t end_of_time = waits && may_poll ? end_of_waiting(socket, reception->flags, begun) : 0;
	size_t have = PHP_SOCKET_PIECE_SIZE;
	/* Asked once: MIN() is a macro, and the second answer may be of more than was asked for. */
	size_t available = waits ? 0 : php_socket_platform_available(socket->descriptor);
	size_t end = waits ? length : have + MIN(available, length - have);
	size_t room = waits ? MIN(end, 2 * have) : end;
	zend_string *data = zend_string_alloc(room, false);

	memcpy(ZSTR_VAL(data), SOCKETS_G(buffer), have);
	while (have < end) {
		if (have == room) {
			room = MIN(end, 2 * room);
			data = zend_string_extend(data, room, false);
		}
		ssize_t taken = take_more(socket, ZSTR_VAL(data) + have, room - have, &rest, end_of_time);
		if (taken < 0) {
			php_socket_defer_error(socket, php_socket_errno());
			break;
		}
		have += (size_t) taken;
		if (taken == 0 || (have < room && !end_of_time)) {
			break; /* at the end, a mark, a time-out or a signal, or another process was faster */
		}
	}
	reception->size = have;
	return php_socket_cut(data, have);
}

/* One message of any size: what one recv(2) leaves of it is lost, so its size is learnt first. */
static zend_string *receive_message(php_socket *socket, size_t length, php_socket_reception *reception)
{
	ssize_t size = php_socket_platform_message_size(socket->descriptor,
		SOCKETS_G(buffer), PHP_SOCKET_BUFFER_SIZE, reception->flags);

	if (size < 0) {
		reception->error = php_socket_errno();
		return NULL;
	}
	return size > PHP_SOCKET_BUFFER_SIZE
		? receive_into_string(socket, MIN((size_t) size, length), reception)
		: receive_into_buffer(socket, PHP_SOCKET_BUFFER_SIZE, reception);
}

/* Looks at more than a piece, again with more room as long as there is more to see. What was seen is told
 * whatever becomes of the next look: another process may have taken it, and more may not come. */
static zend_string *peek_much(php_socket *socket, size_t length, php_socket_reception *reception)
{
	bool waits = reception->flags & MSG_WAITALL;
	php_socket_reception again = {.flags = reception->flags | (waits ? 0 : PHP_SOCKET_DONT_WAIT)};
	size_t room = PHP_SOCKET_PIECE_SIZE;
	zend_string *data = receive_into_buffer(socket, room, reception);

	while (data && ZSTR_LEN(data) == room && room < length) {
		size_t available = php_socket_platform_available(socket->descriptor);
		size_t more = MAX(available, waits ? 2 * room : room);
		if (more == room) {
			break;
		}
		room = MIN(more, length);
		zend_string *longer = receive_into_string(socket, room, &again);
		if (!longer || ZSTR_LEN(longer) < ZSTR_LEN(data)) {
			if (longer) {
				zend_string_release(longer);
			}
			break;
		}
		zend_string_release(data);
		data = longer;
	}
	reception->size = data ? ZSTR_LEN(data) : 0;
	return data;
}

/* Of a stream whose bytes the system only counts, for MSG_TRUNC: their number, and no bytes. */
static zend_string *count_bytes(php_socket *socket, size_t length, php_socket_reception *reception)
{
	php_socket_reception more = {.flags = reception->flags, .sender = reception->sender};
	size_t size;
	ssize_t taken;

	if (reception->flags & MSG_PEEK) {
		size_t available = php_socket_platform_available(socket->descriptor);
		size = MAX(available, PHP_SOCKET_BUFFER_SIZE);
		return receive_into_string(socket, MIN(length, size), reception);
	}
	reception->size = 0;
	do {
		size = MIN(length - reception->size, PHP_SOCKET_BUFFER_SIZE);
		taken = php_socket_take(socket, SOCKETS_G(buffer), size, &more);
		reception->size += taken > 0 ? (size_t) taken : 0;
		more.flags |= (reception->flags & MSG_WAITALL) ? 0 : PHP_SOCKET_DONT_WAIT;
	} while (taken == (ssize_t) size && reception->size < length);

	if (taken < 0 && reception->size == 0) {
		reception->error = php_socket_errno();
		return NULL;
	}
	if (taken < 0) {
		php_socket_defer_error(socket, php_socket_errno());
	}
	return ZSTR_EMPTY_ALLOC();
}

/* More than a piece, of a stream. */
static zend_string *receive_much(php_socket *socket, size_t length, php_socket_reception *reception)
{
	bool waits = reception->flags & MSG_WAITALL;

	if (reception->ancillary) {
		/* Never more than one call, whose ancillary data belongs to its bytes. */
		size_t available = php_socket_platform_available(socket->descriptor);
		return receive_into_string(socket,
			waits ? length : MIN(length, MAX(available, PHP_SOCKET_BUFFER_SIZE)), reception);
	}
	if (written(socket, 1, 1, reception->flags) == 0) {
		return count_bytes(socket, length, reception);
	}
	if (reception->flags & MSG_PEEK) {
		return peek_much(socket, length, reception);
	}
	uint64_t begun = waits ? php_socket_platform_time() : 0;
	ssize_t taken = php_socket_take(socket, SOCKETS_G(buffer), PHP_SOCKET_PIECE_SIZE, reception);
	return taken == PHP_SOCKET_PIECE_SIZE && !(reception->flags & MSG_OOB)
		? receive_rest(socket, length, reception, begun)
		: string_of_buffer(socket, PHP_SOCKET_PIECE_SIZE, taken, reception);
}

/* More than a piece, or than the buffer. */
static zend_string *receive_otherwise(php_socket *socket, size_t length, php_socket_reception *reception)
{
	if (reception->flags & PHP_SOCKET_ERROR_QUEUE) {
		length = MIN(length, PHP_SOCKET_BUFFER_SIZE); /* an error's packet is smaller, and can't be peeked at */
	} else if (is_stream(socket)) {
		return receive_much(socket, length, reception);
	}
	return length <= PHP_SOCKET_BUFFER_SIZE
		? receive_into_buffer(socket, length, reception)
		: receive_message(socket, length, reception);
}

zend_string *php_socket_receive(php_socket *socket, size_t length, php_socket_reception *reception)
{
	if (UNEXPECTED(php_socket_tell_deferred_error(socket, &reception->error))) {
		return NULL;
	}
	php_socket_forget_peeked();
	return EXPECTED(length <= PHP_SOCKET_PIECE_SIZE)
		? receive_into_buffer(socket, length, reception)
		: receive_otherwise(socket, length, reception);
}
