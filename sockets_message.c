/* sockets_message.c -- socket_sendmsg(), socket_recvmsg(), socket_cmsg_space(). */

#include "php_sockets.h"

#include "sockets_address.h"
#include "sockets_argument.h"
#include "sockets_ancillary.h"
#include "sockets_conversion.h"
#include "sockets_error.h"
#include "sockets_receive.h"
#include "sockets_restart.h"

/* Default and maximum of buffer_size in bytes, as in ext/sockets. */
#define DEFAULT_BUFFER_SIZE 8192
#define MAX_BUFFER_SIZE (100 * 1024 * 1024)

/* Size limit of the control buffer in bytes, whatever controllen asks for. 253 fds, the most that Linux accepts per
 * message, need about 1,000 bytes: unix(7). */
#define MAX_CONTROL_SIZE (64 * 1024)

/* A result of send_msg_send(), apart from those of sendmsg(2). */
#define SEND_MSG_REFUSED (-2)

static const sockets_conversion_path msg_path = {.name = "msghdr"};
static const sockets_conversion_path name_path = {.parent = &msg_path, .name = "name"};
static const sockets_conversion_path iov_path = {.parent = &msg_path, .name = "iov"};
static const sockets_conversion_path control_path = {.parent = &msg_path, .name = "control"};
static const sockets_conversion_path buffer_size_path = {.parent = &msg_path, .name = "buffer_size"};
static const sockets_conversion_path controllen_path = {.parent = &msg_path, .name = "controllen"};

/* An outgoing message and the memory to free after sendmsg(2). */
typedef struct {
	sockets_address address;
	struct iovec *iov;
	zend_string **strings; /* own the memory that iov points to; in the same block as iov */
	size_t iov_count;
	sockets_cmsg_builder control;
} send_msg;

static zend_result name_from_zval(sockets_address *address, sockets_object *socket, zval *value)
{
	zval array;

	if (sockets_conversion_copy_array(&name_path, value, &array) == FAILURE) {
		return FAILURE;
	}
	zend_result result = sockets_address_from_array(address, socket, &name_path, &array);
	zval_ptr_dtor_nogc(&array);
	return result;
}

static zend_result iov_from_zval(send_msg *msg, zval *value)
{
	zval array, *element;

	if (sockets_conversion_copy_array(&iov_path, value, &array) == FAILURE) {
		return FAILURE;
	}
	uint32_t count = zend_hash_num_elements(Z_ARRVAL(array));
	msg->iov = safe_emalloc(count, sizeof(*msg->iov) + sizeof(zend_string *), 0);
	msg->strings = (zend_string **) (msg->iov + count);
	zend_result result = SUCCESS;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(array), element) {
		zend_string *string = zval_try_get_string(element);
		if (!string) {
			result = FAILURE;
			break;
		}
		msg->strings[msg->iov_count] = string;
		msg->iov[msg->iov_count++] = (struct iovec){ZSTR_VAL(string), ZSTR_LEN(string)};
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor_nogc(&array);
	return result;
}

/* Sets all but the memory of the address. */
static void send_msg_init(send_msg *msg, sockets_object *socket)
{
	msg->address.length = 0;
	msg->iov = NULL;
	msg->strings = NULL;
	msg->iov_count = 0;
	sockets_ancillary_init(&msg->control, socket);
}

/* Converts the fds last: the other conversions may run user code, which may close them. */
static zend_result msghdr_from_zval(send_msg *msg, sockets_object *socket, zval *array)
{
	zval *name = sockets_conversion_find(array, SOCKETS_KEY_NAME), *iov, *control;

	if (name && name_from_zval(&msg->address, socket, name) == FAILURE) {
		return FAILURE;
	}
	iov = sockets_conversion_find(array, SOCKETS_KEY_IOV);
	if (iov && iov_from_zval(msg, iov) == FAILURE) {
		return FAILURE;
	}
	control = sockets_conversion_find(array, SOCKETS_KEY_CONTROL);
	return control ? sockets_ancillary_from_zval(&msg->control, &control_path, control) : SUCCESS;
}

static void send_msg_free(send_msg *msg)
{
	for (size_t i = 0; i < msg->iov_count; i++) {
		zend_string_release(msg->strings[i]);
	}
	if (msg->iov) {
		efree(msg->iov);
	}
	sockets_ancillary_free(&msg->control);
}

/* Sends what a first call has left of a stream's data, without ancillary data. Returns the number of bytes sent. */
static size_t send_msg_rest(
	sockets_restart *restart, sockets_object *socket, const send_msg *msg, size_t sent_size, int flags)
{
	size_t skip = sent_size, rest = 0;

	for (size_t i = 0; i < msg->iov_count; i++) {
		size_t size = msg->iov[i].iov_len, begin = MIN(skip, size);
		skip -= begin;
		if (begin == size) {
			continue;
		}
		const char *data = (char *) msg->iov[i].iov_base + begin;
		ssize_t sent = sockets_restart_send_slow(restart, socket, data, size - begin, flags, NULL);
		rest += sent > 0 ? (size_t) sent : 0;
		if (sent != (ssize_t) (size - begin)) {
			break;
		}
	}
	return rest;
}

/* sendmsg(2) for sockets_pair.restart_interrupted. Signal handlers that run meanwhile may close what is passed. */
static ssize_t send_msg_restarting(sockets_object *socket, send_msg *msg, const struct msghdr *msgh, int flags)
{
	sockets_restart restart = {.must_not_wait = (flags & SOCKETS_MSG_DONTWAIT) != 0};
	ssize_t sent;

	do {
		if (sockets_ancillary_validate(&msg->control, &control_path) == FAILURE) {
			return SEND_MSG_REFUSED;
		}
		sent = sockets_platform_sendmsg(socket->fd, msgh, flags | SOCKETS_MSG_DONTWAIT);
	} while (sent < 0 && sockets_restart_wait_to_send(&restart, socket, &flags));
	if (sent > 0 && socket->type == SOCK_STREAM && !restart.must_not_wait) {
		restart.must_pause = false;
		sent += (ssize_t) send_msg_rest(&restart, socket, msg, (size_t) sent, flags & ~SOCKETS_MSG_FASTOPEN);
	}
	return sent;
}

/* Returns what sendmsg(2) returns, or SEND_MSG_REFUSED with E_WARNING emitted. */
static ssize_t send_msg_send(sockets_object *socket, send_msg *msg, int flags)
{
	struct msghdr msgh = {
		.msg_name = msg->address.length ? &msg->address.as.generic : NULL,
		.msg_namelen = msg->address.length,
		.msg_iov = msg->iov,
		.msg_iovlen = msg->iov_count,
		.msg_control = msg->control.data,
		.msg_controllen = msg->control.size,
	};
	return sockets_restart_is_enabled()
		? send_msg_restarting(socket, msg, &msgh, flags)
		: sockets_platform_sendmsg(socket->fd, &msgh, flags);
}

PHP_FUNCTION(socket_sendmsg)
{
	zend_object *socket_obj;
	zval *array;
	zend_long flags = 0;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_ARRAY(array)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket || !sockets_argument_check_int(flags, 3)) {
		RETURN_THROWS();
	}

	send_msg msg;
	send_msg_init(&msg, socket);
	/* User code that runs during the conversion may throw, or close the Socket. */
	if (msghdr_from_zval(&msg, socket, array) == FAILURE || EG(exception) || !sockets_object_fetch(socket_obj, 1)) {
		send_msg_free(&msg);
		RETURN_FALSE;
	}
	ssize_t sent = send_msg_send(socket, &msg, (int) flags);
	int error = php_socket_errno();
	send_msg_free(&msg);
	if (sent == SEND_MSG_REFUSED) {
		RETURN_FALSE;
	}
	if (sent < 0) {
		sockets_error_report(socket, "Error in sendmsg", error);
		RETURN_FALSE;
	}
	RETURN_LONG(sent);
}

/* The options of socket_recvmsg() and the received message. */
typedef struct {
	sockets_object *socket;
	bool return_name;
	int64_t size, control_size; /* buffer_size and controllen, in bytes */
	sockets_address sender;
	sockets_cmsg_buf ancillary;
	sockets_receive_params params;
	zval result; /* IS_UNDEF if receiving failed */
} recv_msg;

/* Sets all but the sender, which is large: recv_name_option(). */
static void recv_msg_init(recv_msg *msg, int flags)
{
	msg->return_name = false;
	msg->params = (sockets_receive_params){.flags = flags};
	ZVAL_UNDEF(&msg->result);
}

static zend_result recv_name_option(recv_msg *msg, zval *array)
{
	zval *value = sockets_conversion_find(array, SOCKETS_KEY_NAME), name;
	int family;

	if (!value) {
		return SUCCESS;
	}
	if (sockets_conversion_copy_array(&name_path, value, &name) == FAILURE) {
		return FAILURE;
	}
	zend_result result = sockets_address_family_from_array(msg->socket, &name_path, &name, &family);
	zval_ptr_dtor_nogc(&name);
	msg->return_name = true;
	memset(&msg->sender, 0, sizeof(msg->sender)); /* recvmsg(2) may set nothing on a stream */
	return result;
}

static zend_result recv_options_from_array(recv_msg *msg, zval *array)
{
	static const sockets_conversion_range any = {"a native long", ZEND_LONG_MIN, ZEND_LONG_MAX};
	static const sockets_conversion_range controllen_range = {"an unsigned 32-bit integer", 0, UINT32_MAX};

	msg->size = DEFAULT_BUFFER_SIZE;
	if (recv_name_option(msg, array) == FAILURE
		|| sockets_conversion_get_int_or_default(&msg_path, array, SOCKETS_KEY_BUFFER_SIZE, &any, &msg->size)
			== FAILURE) {
		return FAILURE;
	}
	if (msg->size < 0 || msg->size > MAX_BUFFER_SIZE) {
		sockets_conversion_error(&buffer_size_path, "the buffer size must be between 1 and %d; given " ZEND_LONG_FMT,
			MAX_BUFFER_SIZE, (zend_long) msg->size);
		return FAILURE;
	}
	if (sockets_conversion_get_int(&msg_path, array, SOCKETS_KEY_CONTROLLEN,
			&controllen_range, &msg->control_size)
		== FAILURE) {
		return FAILURE;
	}
	if (msg->control_size == 0) {
		sockets_conversion_error(&controllen_path, "controllen cannot be 0");
		return FAILURE;
	}
	return SUCCESS;
}

/* Builds the result array, which becomes the owner of the data and of the received fds. */
static void msghdr_to_zval(recv_msg *msg, zend_string *data)
{
	zval name = {0}, control, iov, value;

	if (msg->return_name) {
		sockets_address_to_array(&msg->sender, &name);
	} else {
		ZVAL_NULL(&name);
	}
	sockets_ancillary_to_zval(&msg->ancillary, &control);
	if (ZSTR_LEN(data) > 0) {
		ZVAL_STR(&value, data);
		sockets_conversion_init_list(&iov, &value);
	} else {
		ZVAL_EMPTY_ARRAY(&iov);
		zend_string_release(data);
	}
	sockets_conversion_init_array(&msg->result);
	sockets_conversion_add(&msg->result, SOCKETS_KEY_NAME, &name);
	sockets_conversion_add(&msg->result, SOCKETS_KEY_CONTROL, &control);
	sockets_conversion_add(&msg->result, SOCKETS_KEY_IOV, &iov);
	sockets_conversion_add_long(&msg->result, SOCKETS_KEY_FLAGS, msg->ancillary.flags);
}

static void recv_msg_receive(recv_msg *msg)
{
	size_t capacity = MIN((size_t) msg->control_size, MAX_CONTROL_SIZE);
	_Alignas(struct cmsghdr) char small[256];
	bool is_small = capacity <= sizeof(small);

	msg->ancillary = (sockets_cmsg_buf){
		.data = is_small ? small : emalloc(capacity), .size = capacity, .cloexec = SOCKETS_G(close_on_exec)};
	msg->params.ancillary = &msg->ancillary;
	msg->params.sender = msg->return_name ? &msg->sender : NULL;
	/* clang-format off */
	zend_try {
		zend_string *data = sockets_receive(msg->socket, (size_t) msg->size, &msg->params);
		if (data) {
			msghdr_to_zval(msg, data);
		}
	} zend_catch { /* LCOV_EXCL_LINE: reached only by script/faults --memory */
		/* LCOV_EXCL_START: reached only by script/faults --memory */
		/* Running out of memory ends the request. Received fds that have no owner yet would leak. */
		sockets_ancillary_close_fds(&msg->ancillary);
		zend_bailout();
		/* LCOV_EXCL_STOP */
	} zend_end_try();
	/* clang-format on */
	if (!is_small) {
		efree(msg->ancillary.data);
	}
}

/* Reads from a copy: conversions may run user code, which may change the variable. */
static zend_result recv_options_from_zval(recv_msg *msg, zval *array)
{
	zval copy;

	/* May fail although the parameter was parsed as an array: a deprecation of $flags may since have run a user error
	 * handler that assigned something else to the variable. */
	if (sockets_conversion_copy_array(&msg_path, array, &copy) == FAILURE) {
		return FAILURE;
	}
	zend_result result = recv_options_from_array(msg, &copy);
	zval_ptr_dtor_nogc(&copy);
	return EG(exception) ? FAILURE : result;
}

PHP_FUNCTION(socket_recvmsg)
{
	zend_object *socket_obj;
	zval *array;
	zend_long flags = 0;
	recv_msg msg;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_ARRAY_EX2(array, false, true, false)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	recv_msg_init(&msg, (int) flags);
	msg.socket = sockets_object_fetch(socket_obj, 1);
	if (!msg.socket || !sockets_argument_check_int(flags, 3)) {
		RETURN_THROWS();
	}
	if (recv_options_from_zval(&msg, array) == FAILURE || !sockets_object_fetch(socket_obj, 1)) {
		RETURN_FALSE;
	}
	recv_msg_receive(&msg);
	if (Z_ISUNDEF(msg.result)) {
		sockets_error_report(msg.socket, "Error in recvmsg", msg.params.error);
		RETURN_FALSE;
	}
	if (sockets_argument_assign_ref(ZEND_CALL_ARG(execute_data, 2), &msg.result) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_LONG((zend_long) msg.params.size);
}

PHP_FUNCTION(socket_cmsg_space)
{
	zend_long level, type, items = 1;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_LONG(level)
		Z_PARAM_LONG(type)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(items)
	ZEND_PARSE_PARAMETERS_END();

	if (!sockets_argument_check_int(level, 1) || !sockets_argument_check_int(type, 2)
		|| !sockets_argument_check_int(items, 3)) {
		RETURN_THROWS();
	}
	if (items < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	size_t space = sockets_ancillary_space(level, type, items);
	if (space == 0) {
		zend_value_error("Pair level " ZEND_LONG_FMT " and/or type " ZEND_LONG_FMT " is not supported", level, type);
		RETURN_THROWS();
	}
	if (space == SIZE_MAX) {
		/* LCOV_EXCL_START: reached only with 32-bit ints */
		zend_argument_value_error(3, "is too large");
		RETURN_THROWS();
		/* LCOV_EXCL_STOP */
	}
	RETURN_LONG((zend_long) space);
}
