/* sockets_receive.c -- bytes from the kernel into PHP strings: the only code that allocates for arriving data.
 *
 * All data but lines goes through one buffer and is copied into a string of its exact size: the
 * bytes of a large zend_string start 24 bytes into a page, where the kernel's copying can be
 * three times slower, and a string sized for what might arrive holds memory for what did not. What
 * is more than the buffer, which stays in the processor's cache, goes into its string at once. */

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
	if (length < ZSTR_LEN(data)) {
		data = zend_string_truncate(data, length, false);
	}
	ZSTR_VAL(data)[length] = '\0';
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

/* What fills the buffer, and after it what a stream still has: what is there now, without waiting for more, or
 * all that was asked for if the caller will wait for it. The rest goes straight into the string. */
static zend_string *receive_rest(php_socket *socket, size_t length, php_socket_reception *reception)
{
	bool waits = reception->flags & MSG_WAITALL;
	php_socket_reception rest = {.flags = waits ? reception->flags : PHP_SOCKET_DONT_WAIT};
	size_t have = PHP_SOCKET_BUFFER_SIZE;
	size_t end = waits ? length : have + MIN(php_socket_platform_available(socket->descriptor), length - have);
	size_t room = waits ? MIN(end, 2 * have) : end;
	zend_string *data = zend_string_alloc(room, false);

	memcpy(ZSTR_VAL(data), SOCKETS_G(buffer), have);
	while (have < end) {
		if (have == room) {
			room = MIN(end, 2 * room);
			data = zend_string_extend(data, room, false);
		}
		ssize_t taken = php_socket_take(socket, ZSTR_VAL(data) + have, room - have, &rest);
		if (taken < 0) {
			php_socket_defer_error(socket, php_socket_errno());
			break;
		}
		have += (size_t) taken;
		if (have < room) {
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

/* Looks at more than the buffer holds, again with more room as long as there is more to see. */
static zend_string *peek_much(php_socket *socket, size_t length, php_socket_reception *reception)
{
	bool waits = reception->flags & MSG_WAITALL;
	size_t room = PHP_SOCKET_BUFFER_SIZE;
	zend_string *data = receive_into_buffer(socket, room, reception);

	while (data && ZSTR_LEN(data) == room) {
		size_t more = MAX(php_socket_platform_available(socket->descriptor), waits ? 2 * room : room);
		if (MIN(more, length) == room) {
			break;
		}
		zend_string_release(data);
		room = MIN(more, length);
		data = receive_into_string(socket, room, reception);
	}
	return data;
}

/* More than the buffer holds, of a stream. */
static zend_string *receive_much(php_socket *socket, size_t length, php_socket_reception *reception)
{
	if (reception->ancillary) {
		/* Never more than one call, whose ancillary data belongs to its bytes. */
		size_t available = php_socket_platform_available(socket->descriptor);
		bool waits = reception->flags & MSG_WAITALL;
		return receive_into_string(socket,
			waits ? length : MIN(length, MAX(available, PHP_SOCKET_BUFFER_SIZE)), reception);
	}
	if (reception->flags & MSG_PEEK) {
		return peek_much(socket, length, reception);
	}
	ssize_t taken = php_socket_take(socket, SOCKETS_G(buffer), PHP_SOCKET_BUFFER_SIZE, reception);
	bool full = taken > 0 && !(reception->flags & MSG_OOB)
		&& written(socket, (size_t) taken, PHP_SOCKET_BUFFER_SIZE, reception->flags) == PHP_SOCKET_BUFFER_SIZE;
	return full
		? receive_rest(socket, length, reception)
		: string_of_buffer(socket, PHP_SOCKET_BUFFER_SIZE, taken, reception);
}

/* What the buffer does not hold, or may not. */
static zend_string *receive_otherwise(php_socket *socket, size_t length, php_socket_reception *reception)
{
	if (reception->flags & PHP_SOCKET_ERROR_QUEUE) {
		/* An error's packet is smaller than the buffer, and can't be peeked at. */
		return receive_into_buffer(socket, MIN(length, PHP_SOCKET_BUFFER_SIZE), reception);
	}
	return is_stream(socket)
		? receive_much(socket, length, reception)
		: receive_message(socket, length, reception);
}

zend_string *php_socket_receive(php_socket *socket, size_t length, php_socket_reception *reception)
{
	if (UNEXPECTED(php_socket_tell_deferred_error(socket, &reception->error))) {
		return NULL;
	}
	php_socket_forget_peeked();
	return EXPECTED(length <= PHP_SOCKET_BUFFER_SIZE)
		? receive_into_buffer(socket, length, reception)
		: receive_otherwise(socket, length, reception);
}
