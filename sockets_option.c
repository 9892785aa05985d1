/* sockets_option.c -- socket_get_option(), socket_set_option(). */

#include "php_sockets.h"
#include "sockets_argument.h"
#include "sockets_compat.h"
#include "sockets_error.h"
#include "sockets_receive.h"
#include "sockets_option_array.h"

/* How one option is read and set. Options that are not in sockopt_handlers are ints: int_sockopt_handler.
 * get and set return 0, or -1 with the error in php_socket_errno(). get initializes value in both cases; the caller
 * owns it. set may throw; its return value is then meaningless. */
typedef struct sockopt_handler {
	int level, option;
	const char *name; /* for exceptions */
	/* cppcheck-suppress unusedStructMember; called through find_sockopt_handler() */
	int (*get)(sockets_object *, int level, int option, zval *value);
	int (*set)(sockets_object *, int level, int option, zval *value, const char *name);
} sockopt_handler;

/* Converting a value may run user code that closes the Socket. Returns true, or false with an Error thrown. */
static bool is_open_after_conversion(sockets_object *socket)
{
	return sockets_object_fetch(&socket->std, 1) != NULL;
}

static int sockopt_get_int(sockets_object *socket, int level, int option, zval *value)
{
	int number = 0;
	socklen_t length = sizeof(number);
	int result = getsockopt(socket->fd, level, option, (char *) &number, &length);

	ZVAL_LONG(value, number);
	return result;
}

/* Converts a value to an int. On a 32-bit platform, zval_get_long() would give floats and strings that are out of range
 * another value. May run user code, which may throw. */
static int64_t int64_from_zval(zval *value)
{
	zend_long number = zval_get_long(value);

#if ZEND_LONG_MAX < INT64_MAX
	double wide = Z_TYPE_P(value) == IS_DOUBLE || Z_TYPE_P(value) == IS_STRING ? zval_get_double(value) : 0;
	if (!ZEND_DOUBLE_FITS_LONG(wide) && wide > (double) INT64_MIN && wide < -(double) INT64_MIN) {
		return (int64_t) wide;
	}
#endif
	return number;
}

static int set_number(sockets_object *socket, int level, int option, int64_t number)
{
	if (EG(exception) || !is_open_after_conversion(socket)) {
		return -1;
	}
	uint32_t native = (uint32_t) number;
	return setsockopt(socket->fd, level, option, (const char *) &native, sizeof(native));
}

static int sockopt_set_int(sockets_object *socket, int level, int option, zval *value, const char *name)
{
	int64_t number = int64_from_zval(value);

	(void) name;
	if (EG(exception) || !sockets_argument_check_int(number, 4)) {
		return -1;
	}
	return set_number(socket, level, option, number);
}

#if defined(TCP_USER_TIMEOUT) || defined(UDP_SEGMENT)
static int set_unsigned(sockets_object *socket, int level, int option, zval *value, uint32_t max)
{
	int64_t number = int64_from_zval(value);

	if (!EG(exception) && (number < 0 || number > max)) {
		zend_argument_value_error(4, "must be between 0 and %u", max);
	}
	return set_number(socket, level, option, number);
}

static int sockopt_set_uint16(sockets_object *socket, int level, int option, zval *value, const char *name)
{
	(void) name;
	return set_unsigned(socket, level, option, value, UINT16_MAX);
}

static int sockopt_set_uint32(sockets_object *socket, int level, int option, zval *value, const char *name)
{
	(void) name;
	return set_unsigned(socket, level, option, value, UINT32_MAX);
}
#endif

/* l_linger is in whole seconds: socket(7). */
static int sockopt_get_linger(sockets_object *socket, int level, int option, zval *value)
{
	struct linger linger = {0};
	socklen_t length = sizeof(linger);
	int result = getsockopt(socket->fd, level, option, (char *) &linger, &length);

	array_init(value);
	add_assoc_long(value, "l_onoff", linger.l_onoff);
	add_assoc_long(value, "l_linger", linger.l_linger);
	return result;
}

static int sockopt_set_linger(sockets_object *socket, int level, int option, zval *value, const char *name)
{
	struct linger linger;

	if (!sockets_option_array_to_linger(value, name, &linger) || !is_open_after_conversion(socket)) {
		return -1;
	}
	return setsockopt(socket->fd, level, option, (const char *) &linger, sizeof(linger));
}

static int sockopt_get_timeval(sockets_object *socket, int level, int option, zval *value)
{
	struct timeval time = {0};
	int result = sockets_platform_get_timeout(socket->fd, option, &time);

	(void) level;
	array_init(value);
	add_assoc_long(value, "sec", time.tv_sec);
	add_assoc_long(value, "usec", time.tv_usec);
	return result;
}

static int sockopt_set_timeval(sockets_object *socket, int level, int option, zval *value, const char *name)
{
	struct timeval time;

	(void) level;
	if (!sockets_option_array_to_timeval(value, name, &time) || !is_open_after_conversion(socket)) {
		return -1;
	}
	return sockets_platform_set_timeout(socket->fd, option, &time);
}

#if defined(SO_BINDTODEVICE) || defined(TCP_CONGESTION)
/* Larger than any interface or algorithm name: IFNAMSIZ and TCP_CA_NAME_MAX are 16. */
# define NAME_SIZE 64

static int sockopt_get_name(sockets_object *socket, int level, int option, zval *value)
{
	char name[NAME_SIZE] = "";
	socklen_t length = sizeof(name) - 1;
	int result = getsockopt(socket->fd, level, option, name, &length);

	array_init(value);
	/* The length may include the NUL, or be 0. */
	name[MIN(length, sizeof(name) - 1)] = '\0';
	add_assoc_string(value, "name", name);
	return result;
}

static int sockopt_set_name(sockets_object *socket, int level, int option, zval *value, const char *option_name)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		zend_argument_type_error(4, "must be of type string when argument #3 ($option) is %s, %s given",
			option_name, sockets_compat_zval_type_name(value));
		return -1;
	}
	return setsockopt(socket->fd, level, option, Z_STRVAL_P(value), (socklen_t) Z_STRLEN_P(value));
}
#endif

#if defined(SO_MEMINFO) || defined(SOCKETS_HAS_CREDENTIALS)
/* An emulator such as qemu-user may know only int options, and return the first bytes of others. */
static int getsockopt_whole(sockets_object *socket, int level, int option, void *value, socklen_t size)
{
	socklen_t length = size;
	int result = getsockopt(socket->fd, level, option, value, &length);

	if (result == 0 && length < size) {
		errno = ENOPROTOOPT;
		return -1;
	}
	return result;
}
#endif

#ifdef SO_MEMINFO
/* Values are bytes, except for drops, which counts packets: sock_diag(7). The names are in the order of SK_MEMINFO_*.
 * The constants are not used: <linux/sock_diag.h> may be missing on systems whose libc is not glibc. */
static int sockopt_get_meminfo(sockets_object *socket, int level, int option, zval *value)
{
	static const char *const names[] = {
		"rmem_alloc",
		"rcvbuf",
		"wmem_alloc",
		"sndbuf",
		"fwd_alloc",
		"wmem_queued",
		"optmem",
		"backlog",
		"drops",
	};
	uint32_t numbers[sizeof(names) / sizeof(names[0])] = {0};
	int result = getsockopt_whole(socket, level, option, numbers, sizeof(numbers));

	array_init(value);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		add_assoc_long(value, names[i], numbers[i]);
	}
	return result;
}
#endif

#ifdef SOCKETS_HAS_CREDENTIALS
/* Returns a user or group ID. The kernel has (uid_t) -1 for none, whatever zend_long can hold. */
static zend_long id_to_long(uid_t id)
{
	return id == (uid_t) -1 ? -1 : (zend_long) id;
}

/* Credentials at the time of socketpair(2), connect(2) or listen(2): unix(7). */
static int sockopt_get_peercred(sockets_object *socket, int level, int option, zval *value)
{
	struct ucred credentials = {0};
	int result = getsockopt_whole(socket, level, SO_PEERCRED, &credentials, sizeof(credentials));

	(void) option;
	array_init(value);
	add_assoc_long(value, "pid", credentials.pid);
	add_assoc_long(value, "uid", id_to_long(credentials.uid));
	add_assoc_long(value, "gid", id_to_long(credentials.gid));
	return result;
}
#endif

static const sockopt_handler sockopt_handlers[] = {
	{SOL_SOCKET, SO_LINGER, "SO_LINGER", sockopt_get_linger, sockopt_set_linger},
	{SOL_SOCKET, SO_RCVTIMEO, "SO_RCVTIMEO", sockopt_get_timeval, sockopt_set_timeval},
	{SOL_SOCKET, SO_SNDTIMEO, "SO_SNDTIMEO", sockopt_get_timeval, sockopt_set_timeval},
#ifdef SO_MEMINFO
	{SOL_SOCKET, SO_MEMINFO, "SO_MEMINFO", sockopt_get_meminfo, sockopt_set_int},
#endif
#ifdef SOCKETS_HAS_CREDENTIALS
	{SOL_SOCKET, SOCKETS_SO_PEERCRED, "SO_PEERCRED", sockopt_get_peercred, sockopt_set_int},
#endif
#ifdef SO_BINDTODEVICE
	{SOL_SOCKET, SO_BINDTODEVICE, "SO_BINDTODEVICE", sockopt_get_name, sockopt_set_name},
#endif
#ifdef TCP_CONGESTION
	{IPPROTO_TCP, TCP_CONGESTION, "TCP_CONGESTION", sockopt_get_name, sockopt_set_name},
#endif
#ifdef TCP_USER_TIMEOUT
	{IPPROTO_TCP, TCP_USER_TIMEOUT, "TCP_USER_TIMEOUT", sockopt_get_int, sockopt_set_uint32},
#endif
#ifdef UDP_SEGMENT
	{IPPROTO_UDP, UDP_SEGMENT, "UDP_SEGMENT", sockopt_get_int, sockopt_set_uint16},
#endif
};

static const sockopt_handler int_sockopt_handler = {0, 0, "", sockopt_get_int, sockopt_set_int};

static const sockopt_handler *find_sockopt_handler(zend_long level, zend_long option)
{
	for (size_t i = 0; i < sizeof(sockopt_handlers) / sizeof(*sockopt_handlers); i++) {
		if (sockopt_handlers[i].level == level && sockopt_handlers[i].option == option) {
			return &sockopt_handlers[i];
		}
	}
	return &int_sockopt_handler;
}

/* Options that are ints here, but have special conversions in ext/sockets: multicast options, ip(7) and ipv6(7), and
 * some that exist only on certain platforms. If ext/sockets is loaded, it reads and sets them. No other option is
 * delegated: ext/sockets returns uninitialized stack memory for an option without a value, and truncates an int that is
 * out of range. */
static const struct {
	int level, option;
} delegated_options[] = {
	{IPPROTO_IP, IP_MULTICAST_IF},
	{IPPROTO_IP, IP_MULTICAST_LOOP},
	{IPPROTO_IP, IP_MULTICAST_TTL},
	{IPPROTO_IPV6, IPV6_MULTICAST_HOPS},
	{IPPROTO_IPV6, IPV6_MULTICAST_IF},
	{IPPROTO_IPV6, IPV6_MULTICAST_LOOP},
#ifdef MCAST_JOIN_GROUP
	{IPPROTO_IP, MCAST_JOIN_GROUP},
	{IPPROTO_IP, MCAST_LEAVE_GROUP},
	{IPPROTO_IP, MCAST_BLOCK_SOURCE},
	{IPPROTO_IP, MCAST_UNBLOCK_SOURCE},
	{IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP},
	{IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP},
	{IPPROTO_IPV6, MCAST_JOIN_GROUP},
	{IPPROTO_IPV6, MCAST_LEAVE_GROUP},
	{IPPROTO_IPV6, MCAST_BLOCK_SOURCE},
	{IPPROTO_IPV6, MCAST_UNBLOCK_SOURCE},
	{IPPROTO_IPV6, MCAST_JOIN_SOURCE_GROUP},
	{IPPROTO_IPV6, MCAST_LEAVE_SOURCE_GROUP},
#endif
#ifdef IPV6_PKTINFO
	{IPPROTO_IPV6, IPV6_PKTINFO},
#endif
#ifdef SO_ATTACH_REUSEPORT_CBPF
	{SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF},
#endif
#ifdef SOCKETS_HAS_CREDENTIALS
	{SOL_SOCKET, SO_PEERCRED}, /* an int, unless ext/sockets changes that */
#endif
#ifdef SO_ACCEPTFILTER
	{SOL_SOCKET, SO_ACCEPTFILTER},
#endif
#ifdef TCP_FUNCTION_BLK
	{IPPROTO_TCP, TCP_FUNCTION_BLK},
#endif
};

static bool is_delegated_option(zend_long level, zend_long option)
{
	for (size_t i = 0; i < sizeof(delegated_options) / sizeof(*delegated_options); i++) {
		if (delegated_options[i].level == level && delegated_options[i].option == option) {
			return true;
		}
	}
	return false;
}

/* Delegates the call to ext/sockets if the option is one of the above. Level and option are arguments 2 and 3.
 * Returns false if the option is another one, if ext/sockets is not loaded, or if the Socket has no known family, which
 * ext/sockets reads from the object. */
static bool delegate_option(INTERNAL_FUNCTION_PARAMETERS, sockets_object *socket, zend_long level, zend_long option)
{
	if (EXPECTED(!sockets_ext.call) || !is_delegated_option(level, option)
		|| sockets_object_family(socket) == AF_UNSPEC) {
		return false;
	}
	sockets_argument_replace_long(execute_data, 2, level);
	sockets_argument_replace_long(execute_data, 3, option);
	/* ext/sockets converts the value in place, and without this reference would free it while using it. */
	zval value;
	if (ZEND_NUM_ARGS() == 4) {
		ZVAL_COPY(&value, ZEND_CALL_ARG(execute_data, 4));
	} else {
		ZVAL_UNDEF(&value);
	}
	bool is_done = sockets_ext_call(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	zval_ptr_dtor(&value);
	return is_done;
}

PHP_FUNCTION(socket_get_option)
{
	zend_object *socket_obj;
	zend_long level, option;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_LONG(level)
		Z_PARAM_LONG(option)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket || !sockets_argument_check_int(level, 2) || !sockets_argument_check_int(option, 3)) {
		RETURN_THROWS();
	}
	if (delegate_option(INTERNAL_FUNCTION_PARAM_PASSTHRU, socket, level, option)) {
		return;
	}
	zval value;
	if (find_sockopt_handler(level, option)->get(socket, (int) level, (int) option, &value) != 0) {
		int error = php_socket_errno();
		zval_ptr_dtor(&value);
		sockets_error_report(socket, "Unable to retrieve socket option", error);
		RETURN_FALSE;
	}
	RETURN_COPY_VALUE(&value);
}

PHP_FUNCTION(socket_set_option)
{
	zend_object *socket_obj;
	zend_long level, option;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(socket_obj, sockets_object_ce)
		Z_PARAM_LONG(level)
		Z_PARAM_LONG(option)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	sockets_object *socket = sockets_object_fetch(socket_obj, 1);
	if (!socket || !sockets_argument_check_int(level, 2) || !sockets_argument_check_int(option, 3)) {
		RETURN_THROWS();
	}
	if (delegate_option(INTERNAL_FUNCTION_PARAM_PASSTHRU, socket, level, option)) {
		return;
	}
	const sockopt_handler *handler = find_sockopt_handler(level, option);
	int result = handler->set(socket, (int) level, (int) option, value, handler->name);
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (level == SOL_SOCKET) {
		sockets_receive_mark_option(socket, (int) option);
	}
	if (result != 0) {
		sockets_error_report(socket, "Unable to set socket option", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}
