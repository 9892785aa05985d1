/* sockets_address.c -- addresses, as PHP's values and as the system's: the only code that reads or fills a sockaddr. */

#include "sockets_address.h"
#include "sockets_error.h"

#define PATH_OFFSET offsetof(struct sockaddr_un, sun_path)

/* What a path is checked for that names a file: open_basedir, as for any function of PHP that does. */
static bool is_allowed(php_socket *socket, const char *path)
{
	if (php_check_open_basedir_ex(path, false) == 0) {
		return true;
	}
	php_socket_set_error(socket, EPERM);
	(void) php_check_open_basedir(path); /* again, for the warning */
	return false;
}

static void set_path(php_socket_address *address, const char *path, size_t length)
{
	memset(&address->as.local, 0, sizeof(address->as.local));
	address->as.local.sun_family = AF_UNIX;
	memcpy(address->as.local.sun_path, path, length);
	address->length = (socklen_t) (PATH_OFFSET + length);
}

static php_socket_path_result read_file_path(php_socket_address *address, php_socket *socket,
	const char *path, size_t length)
{
	if (strlen(path) < length) {
		return PHP_SOCKET_PATH_HAS_NUL;
	}
	if (length >= PHP_SOCKET_PATH_SIZE) {
		return PHP_SOCKET_PATH_TOO_LONG;
	}
	if (!is_allowed(socket, path)) {
		return PHP_SOCKET_PATH_FORBIDDEN;
	}
	set_path(address, path, length + 1);
	return PHP_SOCKET_PATH_GOOD;
}

#ifdef VIRTUAL_DIR
/* Threads have a working directory each, which the kernel does not know of. Whether it is that of the process: then a
 * relative path stays as it is given, and is returned as it is given by getsockname(2). */
static bool is_in_process_directory(void)
{
	char of_thread[MAXPATHLEN], of_process[MAXPATHLEN];

	return VCWD_GETCWD(of_thread, sizeof(of_thread)) && getcwd(of_process, sizeof(of_process))
		&& strcmp(of_thread, of_process) == 0;
}
#endif

php_socket_path_result php_socket_address_read_path(php_socket_address *address, php_socket *socket,
	const zend_string *path)
{
	const char *name = ZSTR_VAL(path);
	size_t length = ZSTR_LEN(path);

	if (length == 0 || (PHP_SOCKET_HAS_ABSTRACT_NAMES && *name == '\0')) {
		if (length >= PHP_SOCKET_PATH_SIZE) {
			return PHP_SOCKET_PATH_TOO_LONG;
		}
		set_path(address, name, length);
		return PHP_SOCKET_PATH_GOOD;
	}
#ifdef VIRTUAL_DIR
	if (!IS_ABSOLUTE_PATH(name, length) && strlen(name) == length && !is_in_process_directory()) {
		char *expanded = expand_filepath(name, NULL);
		if (expanded) {
			php_socket_path_result result = read_file_path(address, socket, expanded, strlen(expanded));
			efree(expanded);
			return result;
		}
	}
#endif
	return read_file_path(address, socket, name, length);
}

zend_string *php_socket_address_path(const php_socket_address *address)
{
	const char *path = address->as.local.sun_path;
	size_t length = MIN((size_t) address->length, sizeof(address->as.local));

	if (length <= PATH_OFFSET) {
		return ZSTR_EMPTY_ALLOC();
	}
	length -= PATH_OFFSET;
	if (!PHP_SOCKET_HAS_ABSTRACT_NAMES || *path != '\0') {
		length = strnlen(path, length);
	}
	return zend_string_init(path, length, false);
}

/* A host by its name, and by numbers in their rarer forms. */
static zend_result look_up(php_socket_address *address, php_socket *socket, int family, const zend_string *host)
{
	struct addrinfo hints = {.ai_family = family, .ai_socktype = SOCK_STREAM}, *found;

	if (family == AF_INET6) {
		hints.ai_flags = AI_V4MAPPED;
	}
	int error = getaddrinfo(ZSTR_VAL(host), NULL, &hints, &found);
	if (error) {
		php_socket_error(socket, "Host lookup failed", PHP_SOCKET_HOST_ERRORS - php_socket_platform_host_error(error));
		return FAILURE;
	}
	memcpy(&address->as, found->ai_addr, found->ai_addrlen);
	address->length = (socklen_t) found->ai_addrlen;
	freeaddrinfo(found);
	return SUCCESS;
}

zend_result php_socket_address_read_host(php_socket_address *address, php_socket *socket, int family,
	const zend_string *host)
{
	if (strlen(ZSTR_VAL(host)) < ZSTR_LEN(host)) {
		php_socket_error(socket, "Host lookup failed", PHP_SOCKET_HOST_ERRORS - HOST_NOT_FOUND);
		return FAILURE;
	}
	memset(&address->as, 0, sizeof(address->as));
	address->as.generic.sa_family = (uint16_t) family;

	/* Numbers, most often, without asking anyone. */
	if (family == AF_INET && inet_pton(family, ZSTR_VAL(host), &address->as.inet.sin_addr) == 1) {
		address->length = sizeof(address->as.inet);
		return SUCCESS;
	}
	if (family == AF_INET6 && inet_pton(family, ZSTR_VAL(host), &address->as.inet6.sin6_addr) == 1) {
		address->length = sizeof(address->as.inet6);
		return SUCCESS;
	}
	return look_up(address, socket, family, host);
}

zend_string *php_socket_address_host(const php_socket_address *address, int family)
{
	char host[INET6_ADDRSTRLEN];
	const void *number = family == AF_INET6
		? (const void *) &address->as.inet6.sin6_addr
		: (const void *) &address->as.inet.sin_addr;

	return zend_string_init_fast(host, inet_ntop(family, number, host, sizeof(host)) ? strlen(host) : 0);
}

static zend_result read_local_arguments(php_socket_address *address, php_socket *socket,
	const php_socket_address_arguments *arguments)
{
	php_socket_path_result result = php_socket_address_read_path(address, socket, arguments->host);

	if (result == PHP_SOCKET_PATH_TOO_LONG) {
		zend_argument_value_error(arguments->host_argument, "must be less than %d", (int) PHP_SOCKET_PATH_SIZE);
	} else if (result == PHP_SOCKET_PATH_HAS_NUL) {
		zend_argument_value_error(arguments->host_argument, "must not contain any null bytes");
	}
	return result == PHP_SOCKET_PATH_GOOD ? SUCCESS : FAILURE;
}

static zend_result check_inet_arguments(const char *family_name, const php_socket_address_arguments *arguments)
{
	if (arguments->lacks_port) {
		zend_argument_value_error(arguments->port_argument, "cannot be null when the socket type is %s", family_name);
		return FAILURE;
	}
	if (arguments->port < 0 || arguments->port > 65535) {
		zend_argument_value_error(arguments->port_argument, "must be between 0 and 65535");
		return FAILURE;
	}
	if (strlen(ZSTR_VAL(arguments->host)) < ZSTR_LEN(arguments->host)) {
		zend_argument_value_error(arguments->host_argument, "must not contain any null bytes");
		return FAILURE;
	}
	return SUCCESS;
}

static const struct address_family {
	int family;
	const char *name;
	bool has_port;
} families[] = {
	{AF_UNIX, "AF_UNIX", false},
	{AF_INET, "AF_INET", true},
	{AF_INET6, "AF_INET6", true},
};

static const struct address_family *find_family(int family)
{
	for (size_t i = 0; i < sizeof(families) / sizeof(*families); i++) {
		if (families[i].family == family) {
			return &families[i];
		}
	}
	return NULL;
}

const char *php_socket_address_family_name(int family)
{
	const struct address_family *found = find_family(family);
	return found ? found->name : NULL;
}

bool php_socket_address_has_port(int family)
{
	const struct address_family *found = find_family(family);
	return found && found->has_port;
}

/* NULL after throwing. */
static const struct address_family *check_family(php_socket *socket)
{
	const struct address_family *found = find_family(php_socket_family(socket));

	if (!found) {
		zend_argument_value_error(1, "must be one of AF_UNIX, AF_INET, or AF_INET6");
	}
	return found;
}

bool php_socket_address_is_foreign(php_socket *socket)
{
	int family = php_socket_family(socket);
	return family != AF_UNSPEC && !find_family(family);
}

bool php_socket_address_check_family(php_socket *socket)
{
	return check_family(socket) != NULL;
}

uint16_t *php_socket_address_port(php_socket_address *address, int family)
{
	return family == AF_INET6 ? &address->as.inet6.sin6_port : &address->as.inet.sin_port;
}

zend_result php_socket_address_read(php_socket_address *address, php_socket *socket,
	const php_socket_address_arguments *arguments)
{
	const struct address_family *family = check_family(socket);

	if (!family) {
		return FAILURE;
	}
	if (!family->has_port) {
		return read_local_arguments(address, socket, arguments);
	}
	if (check_inet_arguments(family->name, arguments) == FAILURE
		|| php_socket_address_read_host(address, socket, family->family, arguments->host) == FAILURE) {
		return FAILURE;
	}
	*php_socket_address_port(address, family->family) = htons((uint16_t) arguments->port);
	return SUCCESS;
}

uint32_t php_socket_address_tell(php_socket_address *address, int family, zval *host, zval *port)
{
	if (!php_socket_address_has_port(family)) {
		ZVAL_STR(host, php_socket_address_path(address));
		return 1;
	}
	ZVAL_STR(host, php_socket_address_host(address, family));
	ZVAL_LONG(port, ntohs(*php_socket_address_port(address, family)));
	return 2;
}
