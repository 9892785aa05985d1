/* sockets_address.c -- conversions between sockaddrs and PHP values: arguments and by-reference variables. */

#include "sockets_address.h"
#include "sockets_error.h"

#include "zend_smart_str.h"

#define PATH_OFFSET offsetof(struct sockaddr_un, sun_path)

/* Returns true, or false with E_WARNING emitted and both last errors set to EPERM. */
static bool is_path_in_open_basedir(sockets_object *socket, const char *path)
{
	if (php_check_open_basedir_ex(path, false) == 0) {
		return true;
	}
	sockets_error_set(socket, EPERM);
	(void) php_check_open_basedir(path); /* again, now with the warning, which may run a user error handler */
	return false;
}

static void sun_path_set(sockets_address *address, const char *path, size_t length)
{
	memset(&address->as.local, 0, sizeof(address->as.local));
	address->as.local.sun_family = AF_UNIX;
	memcpy(address->as.local.sun_path, path, length);
	address->length = (socklen_t) (PATH_OFFSET + length);
}

#ifdef VIRTUAL_DIR
/* With ZTS, PHP gives each thread a working directory that the kernel does not know. Where it differs from that of the
 * process, relative paths must be rewritten. Otherwise they are left alone, so that getsockname(2) returns them
 * unchanged. Both directories are absolute and contain no symbolic links; only "/" ends in a slash. */

/* Returns the path from a directory to a file: "../../c/s.sock". Both are given as absolute paths. The caller owns the
 * string. */
static zend_string *relative_path(const char *directory, const char *file)
{
	smart_str path = {0};
	size_t common = 0; /* bytes of the directories that contain both */

	for (size_t i = 0;; i++) {
		if ((directory[i] == '/' || !directory[i]) && (file[i] == '/' || !file[i])) {
			common = i;
		}
		if (directory[i] != file[i] || !file[i]) {
			break;
		}
	}
	for (const char *up = directory + common; *up && up[1]; up += 1 + strcspn(up + 1, "/")) {
		smart_str_appends(&path, "../");
	}
	const char *below = file + common + strspn(file + common, "/");
	smart_str_appends(&path, *below ? below : ".");
	return smart_str_extract(&path);
}

/* Returns the path that leads the process to the thread's file: absolute or, if that is too long, relative to the
 * directory of the process. ".." is kept, since it may follow a symbolic link. The caller owns the string. */
static zend_string *path_for_process(const char *thread_directory, const char *process_directory, const char *name)
{
	const char *slash = IS_SLASH(thread_directory[strlen(thread_directory) - 1]) ? "" : "/";
	zend_string *absolute = zend_strpprintf(0, "%s%s%s", thread_directory, slash, name);

	if (ZSTR_LEN(absolute) <= SOCKETS_ADDRESS_MAX_PATH || *process_directory != '/') {
		return absolute;
	}
	zend_string *relative = relative_path(process_directory, ZSTR_VAL(absolute));
	zend_string_release(absolute);
	return relative;
}

static zend_string *file_path_from_thread(const zend_string *path)
{
	char thread_directory[MAXPATHLEN], process_directory[MAXPATHLEN];

	if (IS_ABSOLUTE_PATH(ZSTR_VAL(path), ZSTR_LEN(path))
		|| !VCWD_GETCWD(thread_directory, sizeof(thread_directory))) {
		return zend_string_copy((zend_string *) path);
	}
	if (!getcwd(process_directory, sizeof(process_directory))) {
		*process_directory = '\0';
	}
	return strcmp(thread_directory, process_directory) == 0
		? zend_string_copy((zend_string *) path)
		: path_for_process(thread_directory, process_directory, ZSTR_VAL(path));
}
#else
static zend_string *file_path_from_thread(const zend_string *path)
{
	return zend_string_copy((zend_string *) path);
}
#endif

static sockets_address_path_result file_path_to_sockaddr(
	sockets_address *address, sockets_object *socket, const zend_string *path)
{
	if (strlen(ZSTR_VAL(path)) < ZSTR_LEN(path)) {
		return SOCKETS_ADDRESS_PATH_HAS_NUL;
	}
	if (ZSTR_LEN(path) > SOCKETS_ADDRESS_MAX_PATH) {
		return SOCKETS_ADDRESS_PATH_TOO_LONG;
	}
	zend_string *used = file_path_from_thread(path);
	sockets_address_path_result result = SOCKETS_ADDRESS_PATH_OK;
	if (ZSTR_LEN(used) > SOCKETS_ADDRESS_MAX_PATH) {
		result = SOCKETS_ADDRESS_PATH_TOO_LONG_IN_THREAD; /* LCOV_EXCL_LINE: reached only with ZTS */
	} else if (!is_path_in_open_basedir(socket, ZSTR_VAL(path))) {
		result = SOCKETS_ADDRESS_PATH_FORBIDDEN;
	} else {
		/* with the NUL byte, if it fits */
		sun_path_set(address, ZSTR_VAL(used), MIN(ZSTR_LEN(used) + 1, SOCKETS_ADDRESS_PATH_SIZE));
	}
	zend_string_release(used);
	return result;
}

sockets_address_path_result sockets_address_from_path(sockets_address *address, sockets_object *socket,
	const zend_string *path)
{
	const char *name = ZSTR_VAL(path);
	size_t length = ZSTR_LEN(path);

	if (length == 0 || (SOCKETS_HAS_ABSTRACT_NAMES && *name == '\0')) {
		if (length > SOCKETS_ADDRESS_MAX_PATH) {
			return SOCKETS_ADDRESS_PATH_TOO_LONG;
		}
		sun_path_set(address, name, length);
		return SOCKETS_ADDRESS_PATH_OK;
	}
	return file_path_to_sockaddr(address, socket, path);
}

zend_string *sockets_address_path_to_string(const sockets_address *address)
{
	const char *path = address->as.local.sun_path;
	size_t length = MIN((size_t) address->length, sizeof(address->as.local));

	if (length <= PATH_OFFSET) {
		return ZSTR_EMPTY_ALLOC();
	}
	length -= PATH_OFFSET;
	if (!SOCKETS_HAS_ABSTRACT_NAMES || *path != '\0') {
		length = strnlen(path, length);
	}
	return zend_string_init(path, length, false);
}

/* Returns whether a host is an AF_INET address for getaddrinfo(3), but not for gethostbyname(3), which ext/sockets
 * calls: "0x7f.1", "::ffff:127.0.0.1". Both accept "127.1". Looks nothing up. */
static bool is_foreign_notation(const zend_string *host)
{
	struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST}, *found;
	bool is_decimal = strspn(ZSTR_VAL(host), "0123456789.") == ZSTR_LEN(host);

	if (is_decimal || getaddrinfo(ZSTR_VAL(host), NULL, &hints, &found) != 0) {
		return false;
	}
	freeaddrinfo(found);
	return true;
}

/* For host names, and for numeric forms that inet_pton(3) rejects, such as "127.1". */
static zend_result resolve_by_getaddrinfo(
	sockets_address *address, sockets_object *socket, int family, const zend_string *host)
{
	struct addrinfo hints = {.ai_family = family, .ai_socktype = SOCK_STREAM}, *found;

	if (family == AF_INET6) {
		hints.ai_flags = AI_V4MAPPED;
	}
	int error = getaddrinfo(ZSTR_VAL(host), NULL, &hints, &found);
	if (error) {
		sockets_error_report(
			socket, "Host lookup failed", SOCKETS_ERROR_HOST_BASE - sockets_platform_host_error(error));
		return FAILURE;
	}
	memcpy(&address->as, found->ai_addr, found->ai_addrlen);
	address->length = (socklen_t) found->ai_addrlen;
	freeaddrinfo(found);
	return SUCCESS;
}

zend_result sockets_address_resolve_host(sockets_address *address, sockets_object *socket, int family,
	const zend_string *host)
{
	if (strlen(ZSTR_VAL(host)) < ZSTR_LEN(host)) {
		sockets_error_report(socket, "Host lookup failed", SOCKETS_ERROR_HOST_BASE - HOST_NOT_FOUND);
		return FAILURE;
	}
	memset(&address->as, 0, sizeof(address->as));
	address->as.generic.sa_family = (uint16_t) family;

	/* Most hosts are numeric and need no getaddrinfo(3). */
	if (family == AF_INET && inet_pton(family, ZSTR_VAL(host), &address->as.inet.sin_addr) == 1) {
		address->length = sizeof(address->as.inet);
		return SUCCESS;
	}
	if (family == AF_INET6 && inet_pton(family, ZSTR_VAL(host), &address->as.inet6.sin6_addr) == 1) {
		address->length = sizeof(address->as.inet6);
		return SUCCESS;
	}
	if (family == AF_INET && is_foreign_notation(host)) {
		sockets_error_report(socket, "Host lookup failed", SOCKETS_ERROR_HOST_BASE - HOST_NOT_FOUND);
		return FAILURE;
	}
	return resolve_by_getaddrinfo(address, socket, family, host);
}

zend_string *sockets_address_host_to_string(const sockets_address *address, int family)
{
	char host[INET6_ADDRSTRLEN];
	const void *number = family == AF_INET6
		? (const void *) &address->as.inet6.sin6_addr
		: (const void *) &address->as.inet.sin_addr;

	return zend_string_init_fast(host, inet_ntop(family, number, host, sizeof(host)) ? strlen(host) : 0);
}

static zend_result unix_address_from_args(sockets_address *address, sockets_object *socket,
	const sockets_address_args *args)
{
	sockets_address_path_result result = sockets_address_from_path(address, socket, args->host);

	if (result == SOCKETS_ADDRESS_PATH_TOO_LONG) {
		zend_argument_value_error(args->host_argument, "must be less than %d", (int) SOCKETS_ADDRESS_PATH_SIZE);
	} else if (result == SOCKETS_ADDRESS_PATH_TOO_LONG_IN_THREAD) {
		zend_argument_value_error(args->host_argument, /* LCOV_EXCL_LINE: reached only with ZTS */
			"must be less than %d together with this thread's directory, which is not the process's",
			(int) SOCKETS_ADDRESS_PATH_SIZE);
	} else if (result == SOCKETS_ADDRESS_PATH_HAS_NUL) {
		zend_argument_value_error(args->host_argument, "must not contain any null bytes");
	}
	return result == SOCKETS_ADDRESS_PATH_OK ? SUCCESS : FAILURE;
}

static zend_result check_inet_args(const char *family_name, const sockets_address_args *args)
{
	if (args->port_is_null) {
		zend_argument_value_error(args->port_argument, "cannot be null when the socket type is %s", family_name);
		return FAILURE;
	}
	if (args->port < 0 || args->port > 65535) {
		zend_argument_value_error(args->port_argument, "must be between 0 and 65535");
		return FAILURE;
	}
	if (strlen(ZSTR_VAL(args->host)) < ZSTR_LEN(args->host)) {
		zend_argument_value_error(args->host_argument, "must not contain any null bytes");
		return FAILURE;
	}
	return SUCCESS;
}

static const struct address_family {
	int family;
	const char *name;
	bool has_port;
} address_families[] = {
	/* Also to be extended for a family: sockets_argument_is_implemented_domain() and the messages that name all
	 * families, the union of sockets_address, the converters of this file and of sockets_address_array.c (a family
	 * without a port is taken for AF_UNIX there), the transports of sockets_stream.c, and phpinfo(). */
	{AF_UNIX, "AF_UNIX", false},
	{AF_INET, "AF_INET", true},
	{AF_INET6, "AF_INET6", true},
};

static const struct address_family *find_address_family(int family)
{
	for (size_t i = 0; i < sizeof(address_families) / sizeof(*address_families); i++) {
		if (address_families[i].family == family) {
			return &address_families[i];
		}
	}
	return NULL;
}

const char *sockets_address_family_name(int family)
{
	const struct address_family *found = find_address_family(family);
	return found ? found->name : NULL;
}

bool sockets_address_has_port(int family)
{
	const struct address_family *found = find_address_family(family);
	return found && found->has_port;
}

/* Returns the family, or NULL with a ValueError thrown. */
static const struct address_family *require_address_family(int family)
{
	const struct address_family *found = find_address_family(family);

	if (!found) {
		zend_argument_value_error(1, "must be one of AF_UNIX, AF_INET, or AF_INET6");
	}
	return found;
}

bool sockets_address_is_foreign(sockets_object *socket)
{
	if (EXPECTED(!sockets_ext.call)) {
		return false;
	}
	int family = sockets_object_family(socket);
	return family != AF_UNSPEC && !find_address_family(family);
}

bool sockets_address_check_family(int family)
{
	return require_address_family(family) != NULL;
}

uint16_t *sockets_address_port_ptr(sockets_address *address, int family)
{
	return family == AF_INET6 ? &address->as.inet6.sin6_port : &address->as.inet.sin_port;
}

zend_result sockets_address_from_args(sockets_address *address, sockets_object *socket,
	const sockets_address_args *args)
{
	const struct address_family *family = require_address_family(sockets_object_family(socket));

	if (!family) {
		return FAILURE;
	}
	if (!family->has_port) {
		return unix_address_from_args(address, socket, args);
	}
	if (check_inet_args(family->name, args) == FAILURE
		|| sockets_address_resolve_host(address, socket, family->family, args->host) == FAILURE) {
		return FAILURE;
	}
	*sockets_address_port_ptr(address, family->family) = htons((uint16_t) args->port);
	return SUCCESS;
}

uint32_t sockets_address_to_zvals(sockets_address *address, int family, zval *host, zval *port)
{
	if (!sockets_address_has_port(family)) {
		ZVAL_STR(host, sockets_address_path_to_string(address));
		return 1;
	}
	ZVAL_STR(host, sockets_address_host_to_string(address, family));
	ZVAL_LONG(port, ntohs(*sockets_address_port_ptr(address, family)));
	return 2;
}
