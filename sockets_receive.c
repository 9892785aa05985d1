/* sockets_receive.c -- bytes from the kernel into PHP strings: the only code that allocates for arriving data.
 *
 * All data but lines goes through one buffer and is copied into a string of its exact size: the
 * bytes of a large zend_string start 24 bytes into a page, where the kernel's copying can be
 * three times slower, and a string sized for what might arrive holds memory for what did not. */

#include "sockets_receive.h"

static bool is_stream(const php_socket *socket)
{
	return socket->type == SOCK_STREAM;
}

void php_socket_forget_peeked(void)
{
	SOCKETS_G(peeked).start = SOCKETS_G(peeked).end = 0;
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

bool php_socket_tell_deferred_error(php_socket *socket, int *error)
{
	*error = socket->deferred_error;
	socket->deferred_error = 0;
	return *error != 0;
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
static size_t written(const php_socket *socket, size_t told, size_t room, int flags)
{
	bool thrown_away = (flags & PHP_SOCKET_TRUE_SIZE) && is_stream(socket) && socket->family != AF_UNIX;
	return thrown_away ? 0 : MIN(told, room);
}

/* What one recv(2) gives, of at most the buffer's size. */
static zend_string *receive_into_buffer(php_socket *socket, size_t length, php_socket_reception *reception)
{
	ssize_t taken = php_socket_take(socket, SOCKETS_G(buffer), length, reception);

	if (taken < 0) {
		reception->error = php_socket_errno();
		return NULL;
	}
	reception->size = (size_t) taken;
	return zend_string_init_fast(SOCKETS_G(buffer), written(socket, (size_t) taken, length, reception->flags));
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

/* Adds what a stream still has when it filled the buffer: what is there now, without waiting for more,
 * or all that was asked for if the caller will wait for it. */
static zend_string *receive_rest(php_socket *socket, zend_string *data, size_t length, php_socket_reception *reception)
{
	bool waits = reception->flags & MSG_WAITALL;
	php_socket_reception rest = {.flags = waits ? reception->flags : PHP_SOCKET_DONT_WAIT};
	size_t have = ZSTR_LEN(data), room = have;
	size_t end = waits ? length : have + MIN(php_socket_platform_available(socket->descriptor), length - have);

	while (have < end) {
		size_t size = MIN(end - have, PHP_SOCKET_BUFFER_SIZE);
		if (room < have + size) {
			room = waits ? MIN(end, 2 * room + size) : end;
			data = zend_string_extend(data, room, false);
		}
		ssize_t taken = php_socket_take(socket, SOCKETS_G(buffer), size, &rest);
		if (taken < 0) {
			php_socket_defer_error(socket, php_socket_errno());
		}
		if (taken <= 0) {
			break; /* at the end, or another process was faster */
		}
		memcpy(ZSTR_VAL(data) + have, SOCKETS_G(buffer), taken);
		have += (size_t) taken;
		if (waits && (size_t) taken < size) {
			break; /* at the end, a time-out or a signal */
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
	zend_string *data = receive_into_buffer(socket, PHP_SOCKET_BUFFER_SIZE, reception);
	bool full = data && ZSTR_LEN(data) == PHP_SOCKET_BUFFER_SIZE && !(reception->flags & MSG_OOB);
	return full ? receive_rest(socket, data, length, reception) : data;
}

zend_string *php_socket_receive(php_socket *socket, size_t length, php_socket_reception *reception)
{
	if (php_socket_tell_deferred_error(socket, &reception->error)) {
		return NULL;
	}
	php_socket_forget_peeked();
	if (reception->flags & PHP_SOCKET_ERROR_QUEUE) {
		length = MIN(length, PHP_SOCKET_BUFFER_SIZE); /* an error's packet is smaller, and can't be peeked at */
	}
	if (length <= PHP_SOCKET_BUFFER_SIZE) {
		return receive_into_buffer(socket, length, reception);
	}
	return is_stream(socket)
		? receive_much(socket, length, reception)
		: receive_message(socket, length, reception);
}
