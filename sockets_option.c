/* sockets_option.c -- options of sockets, and whether they wait. */

#include "php_sockets.h"
#include "sockets_argument.h"
#include "sockets_error.h"

/* An option whose value is not an int. All others are, and go through the last one of the table. Both
 * functions return 0, or -1 with the error in php_socket_errno(). The one that sets may throw; then
 * what it returns means nothing. */
typedef struct option_kind {
	int level, option;
	const char *name;
	/* cppcheck-suppress unusedStructMember; is called by way of find_kind() */
	int (*get)(php_socket *, int level, int option, zval *value);
	int (*set)(php_socket *, int level, int option, zval *value, const char *name);
} option_kind;

/* Whether the Socket, which the conversion of a value may have closed, is still there; throws if not. */
static bool is_still_open(php_socket *socket)
{
	return php_socket_open(&socket->std, 1) != NULL;
}

static int get_int(php_socket *socket, int level, int option, zval *value)
{
	int number = 0;
	socklen_t length = sizeof(number);
	int result = getsockopt(socket->descriptor, level, option, (char *) &number, &length);

	ZVAL_LONG(value, number);
	return result;
}

static int set_int(php_socket *socket, int level, int option, zval *value, const char *name)
{
	zend_long number = zval_get_long(value);

	(void) name;
	if (EG(exception) || !php_socket_int_argument(number, 4) || !is_still_open(socket)) {
		return -1;
	}
	int native = (int) number;
	return setsockopt(socket->descriptor, level, option, (const char *) &native, sizeof(native));
}

/* The elements of an array that are to be there, as numbers. False after throwing. */
static bool read_pair(zval *value, const char *option, const char *const keys[2], zend_long numbers[2])
{
	if (Z_TYPE_P(value) != IS_ARRAY && Z_TYPE_P(value) != IS_OBJECT) {
		zend_argument_type_error(4, "must be of type array when argument #3 ($option) is %s, %s given",
			option, php_socket_value_name(value));
		return false;
	}
	for (int i = 0; i < 2; i++) {
		/* Looked up anew each time: converting a value may change the array. */
		zval *element = zend_hash_str_find_ind(HASH_OF(value), keys[i], strlen(keys[i]));
		if (!element) {
			zend_argument_value_error(4, "must have key \"%s\"", keys[i]);
			return false;
		}
		numbers[i] = zval_get_long(element);
		if (EG(exception)) {
			return false;
		}
	}
	return true;
}

static const char *const linger_keys[] = {"l_onoff", "l_linger"};

/* Whole seconds: socket(7). */
static int get_linger(php_socket *socket, int level, int option, zval *value)
{
	struct linger linger = {0};
	socklen_t length = sizeof(linger);
	int result = getsockopt(socket->descriptor, level, option, (char *) &linger, &length);

	array_init(value);
	add_assoc_long(value, linger_keys[0], linger.l_onoff);
	add_assoc_long(value, linger_keys[1], linger.l_linger);
	return result;
}

static int set_linger(php_socket *socket, int level, int option, zval *value, const char *name)
{
	zend_long numbers[2];

	if (!read_pair(value, name, linger_keys, numbers)) {
		return -1;
	}
	for (int i = 0; i < 2; i++) {
		if (numbers[i] < 0 || numbers[i] > USHRT_MAX) {
			zend_argument_value_error(4, "\"%s\" must be between 0 and %u", linger_keys[i], USHRT_MAX);
			return -1;
		}
	}
	if (!is_still_open(socket)) {
		return -1;
	}
	struct linger linger = {.l_onoff = numbers[0], .l_linger = numbers[1]};
	return setsockopt(socket->descriptor, level, option, (const char *) &linger, sizeof(linger));
}

static const char *const time_keys[] = {"sec", "usec"};

static int get_time(php_socket *socket, int level, int option, zval *value)
{
	struct timeval time = {0};
	int result = php_socket_platform_get_timeout(socket->descriptor, option, &time);

	(void) level;
	array_init(value);
	add_assoc_long(value, time_keys[0], time.tv_sec);
	add_assoc_long(value, time_keys[1], time.tv_usec);
	return result;
}

static int set_time(php_socket *socket, int level, int option, zval *value, const char *name)
{
	zend_long numbers[2];

	(void) level;
	if (!read_pair(value, name, time_keys, numbers) || !is_still_open(socket)) {
		return -1;
	}
	struct timeval time = {.tv_sec = numbers[0], .tv_usec = numbers[1]};
	return php_socket_platform_set_timeout(socket->descriptor, option, &time);
}

#if defined(SO_BINDTODEVICE) || defined(TCP_CONGESTION)
/* Longer than any name of a device or of an algorithm: IFNAMSIZ, TCP_CA_NAME_MAX are 16. */
# define NAME_SIZE 64

static int get_name(php_socket *socket, int level, int option, zval *value)
{
	char name[NAME_SIZE] = "";
	socklen_t length = sizeof(name) - 1;
	int result = getsockopt(socket->descriptor, level, option, name, &length);

	array_init(value);
	add_assoc_string(value, "name", name);
	return result;
}

/* Anything but a string takes the name away, as in ext/sockets. */
static int set_name(php_socket *socket, int level, int option, zval *value, const char *option_name)
{
	bool is_name = Z_TYPE_P(value) == IS_STRING;

	(void) option_name;
	return setsockopt(socket->descriptor, level, option,
		is_name ? Z_STRVAL_P(value) : "", is_name ? (socklen_t) Z_STRLEN_P(value) : 0);
}
#endif

#ifdef SO_MEMINFO
/* Bytes, and of the last one packets: sock_diag(7). In the order of SK_MEMINFO_*, whose header not every system with
 * another C library than glibc has installed. */
static int get_memory(php_socket *socket, int level, int option, zval *value)
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
	socklen_t length = sizeof(numbers);
	int result = getsockopt(socket->descriptor, level, option, numbers, &length);

	array_init(value);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		add_assoc_long(value, names[i], numbers[i]);
	}
	return result;
}
#endif

#ifdef PHP_SOCKET_HAS_CREDENTIALS
/* Those of the process that made the pair, connected or listened: unix(7). */
static int get_credentials(php_socket *socket, int level, int option, zval *value)
{
	struct ucred credentials = {0};
	socklen_t length = sizeof(credentials);
	int result = getsockopt(socket->descriptor, level, option, &credentials, &length);

	array_init(value);
	add_assoc_long(value, "pid", credentials.pid);
	add_assoc_long(value, "uid", credentials.uid);
	add_assoc_long(value, "gid", credentials.gid);
	return result;
}
#endif

static const option_kind kinds[] = {
	{SOL_SOCKET, SO_LINGER, "SO_LINGER", get_linger, set_linger},
	{SOL_SOCKET, SO_RCVTIMEO, "SO_RCVTIMEO", get_time, set_time},
	{SOL_SOCKET, SO_SNDTIMEO, "SO_SNDTIMEO", get_time, set_time},
#ifdef SO_MEMINFO
	{SOL_SOCKET, SO_MEMINFO, "SO_MEMINFO", get_memory, set_int},
#endif
#ifdef PHP_SOCKET_HAS_CREDENTIALS
	{SOL_SOCKET, SO_PEERCRED, "SO_PEERCRED", get_credentials, set_int},
#endif
#ifdef SO_BINDTODEVICE
	{SOL_SOCKET, SO_BINDTODEVICE, "SO_BINDTODEVICE", get_name, set_name},
#endif
#ifdef TCP_CONGESTION
	{IPPROTO_TCP, TCP_CONGESTION, "TCP_CONGESTION", get_name, set_name},
#endif
};

static const option_kind int_kind = {0, 0, "", get_int, set_int};

static const option_kind *find_kind(zend_long level, zend_long option)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (kinds[i].level == level && kinds[i].option == option) {
			return &kinds[i];
		}
	}
	return &int_kind;
}

/* Options whose values ext/sockets converts in a way of their own, and which are ints here: multicast, ip(7), ipv6(7),
 * and what only some systems have. Where ext/sockets is loaded it gets and sets them. All else stays ours: ext/sockets
 * returns what is on the stack for an option without a value, and cuts an int that is too large. */
static const struct {
	int level, option;
} foreign_options[] = {
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
#ifdef SO_ACCEPTFILTER
	{SOL_SOCKET, SO_ACCEPTFILTER},
#endif
#ifdef TCP_FUNCTION_BLK
	{IPPROTO_TCP, TCP_FUNCTION_BLK},
#endif
};

static bool is_foreign(zend_long level, zend_long option)
{
	for (size_t i = 0; i < sizeof(foreign_options) / sizeof(*foreign_options); i++) {
		if (foreign_options[i].level == level && foreign_options[i].option == option) {
			return true;
		}
	}
	return false;
}

/* Has ext/sockets get or set one of these options. Returns false if it is none, or ext/sockets is not there. The level
 * and the option are arguments 2 and 3. ext/sockets reads the family from the object, so that has to be known. */
static bool delegate(INTERNAL_FUNCTION_PARAMETERS, php_socket *socket, zend_long level, zend_long option)
{
	if (EXPECTED(!sockets_ext.call) || !is_foreign(level, option) || php_socket_family(socket) == AF_UNSPEC) {
		return false;
	}
	php_socket_replace_argument(execute_data, 2, level);
	php_socket_replace_argument(execute_data, 3, option);
	return sockets_ext.call(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

PHP_FUNCTION(socket_get_option)
{
	zend_object *argument;
	zend_long level, option;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_LONG(level)
		Z_PARAM_LONG(option)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket || !php_socket_int_argument(level, 2) || !php_socket_int_argument(option, 3)) {
		RETURN_THROWS();
	}
	if (delegate(INTERNAL_FUNCTION_PARAM_PASSTHRU, socket, level, option)) {
		return;
	}
	zval value;
	if (find_kind(level, option)->get(socket, (int) level, (int) option, &value) != 0) {
		int error = php_socket_errno();
		zval_ptr_dtor(&value);
		php_socket_error(socket, "Unable to retrieve socket option", error);
		RETURN_FALSE;
	}
	RETURN_COPY_VALUE(&value);
}

PHP_FUNCTION(socket_set_option)
{
	zend_object *argument;
	zend_long level, option;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
		Z_PARAM_LONG(level)
		Z_PARAM_LONG(option)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket || !php_socket_int_argument(level, 2) || !php_socket_int_argument(option, 3)) {
		RETURN_THROWS();
	}
	if (delegate(INTERNAL_FUNCTION_PARAM_PASSTHRU, socket, level, option)) {
		return;
	}
	const option_kind *kind = find_kind(level, option);
	int result = kind->set(socket, (int) level, (int) option, value, kind->name);
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (level == SOL_SOCKET && option == SO_RCVLOWAT) {
		socket->has_low_mark = true;
	}
	if (result != 0) {
		php_socket_error(socket, "Unable to set socket option", php_socket_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

/* Whether the mode could be set. A stream that owns the descriptor sets it for both and has to know; what it is
 * refused is not tried again, or the two would be of different minds. */
static bool set_blocking(php_socket *socket, bool blocking)
{
	php_stream *stream = php_socket_stream(socket);
	int result = PHP_STREAM_OPTION_RETURN_NOTIMPL;

	if (stream) {
		result = php_stream_set_option(stream, PHP_STREAM_OPTION_BLOCKING, blocking, NULL);
	}
	return result == PHP_STREAM_OPTION_RETURN_NOTIMPL
		? php_socket_platform_set_blocking(socket->descriptor, blocking) == 0
		: result != PHP_STREAM_OPTION_RETURN_ERR;
}

static void set_mode(INTERNAL_FUNCTION_PARAMETERS, bool blocking, const char *failure)
{
	zend_object *argument;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(argument, php_socket_class)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *socket = php_socket_open(argument, 1);
	if (!socket) {
		RETURN_THROWS();
	}
	if (!set_blocking(socket, blocking)) {
		php_socket_error(socket, failure, php_socket_errno());
		RETURN_FALSE;
	}
	socket->blocking = blocking;
	RETURN_TRUE;
}

PHP_FUNCTION(socket_set_block)
{
	set_mode(INTERNAL_FUNCTION_PARAM_PASSTHRU, true, "unable to set blocking mode");
}

PHP_FUNCTION(socket_set_nonblock)
{
	set_mode(INTERNAL_FUNCTION_PARAM_PASSTHRU, false, "unable to set nonblocking mode");
}
