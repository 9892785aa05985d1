/* sockets_address_array.c -- addresses as messages have them: arrays with a key for each part. */

#include "sockets_address.h"
#include "sockets_conversion.h"

static zend_result read_path(php_socket_address *address, php_socket *socket, const php_socket_place *place,
	zend_string *path)
{
	php_socket_place here = {.parent = place, .name = "path"};

	if (ZSTR_LEN(path) == 0) {
		php_socket_conversion_error(&here, "the path is must not be empty");
		return FAILURE;
	}
	php_socket_path_result result = php_socket_address_read_path(address, socket, path);
	if (result == PHP_SOCKET_PATH_TOO_LONG) {
		php_socket_conversion_error(&here, "the path is too long, the maximum permitted length is %d",
			(int) PHP_SOCKET_PATH_SIZE - 1);
	} else if (result == PHP_SOCKET_PATH_HAS_NUL) {
		php_socket_conversion_error(&here, "the path must not contain any null bytes");
	}
	return result == PHP_SOCKET_PATH_GOOD ? SUCCESS : FAILURE;
}

static zend_result read_host(php_socket_address *address, php_socket *socket, const php_socket_place *place,
	zend_string *host)
{
	int family = address->as.generic.sa_family;

	if (php_socket_address_read_host(address, socket, family, host) == FAILURE) {
		php_socket_place here = {.parent = place, .name = "addr"};
		php_socket_conversion_error(&here, "could not resolve address '%s' to get an %s address",
			ZSTR_VAL(host), php_socket_address_family_name(family));
		return FAILURE;
	}
	return SUCCESS;
}

/* What the element with a key says, as text, by a function of the two above. */
static zend_result read_text(php_socket_address *address, php_socket *socket, const php_socket_place *place,
	zval *array, php_socket_key key,
	zend_result (*read)(php_socket_address *, php_socket *, const php_socket_place *, zend_string *))
{
	zval *value = php_socket_find(array, key);

	if (!value) {
		return SUCCESS;
	}
	zend_string *text = zval_try_get_string(value);
	if (!text) {
		return FAILURE;
	}
	zend_result result = EG(exception) ? FAILURE : read(address, socket, place, text);
	zend_string_release(text);
	return result;
}

static zend_result read_inet(php_socket_address *address, php_socket *socket, const php_socket_place *place,
	zval *array)
{
	int family = address->as.generic.sa_family;
	zend_long port = 0;

	address->length = family == AF_INET6 ? sizeof(address->as.inet6) : sizeof(address->as.inet);
	if (read_text(address, socket, place, array, PHP_SOCKET_KEY_ADDR, read_host) == FAILURE
		|| php_socket_convert_optional(place, array, PHP_SOCKET_KEY_PORT, &php_socket_uint16_range, &port) == FAILURE) {
		return FAILURE;
	}
	*php_socket_address_port(address, family) = htons((uint16_t) port);
	return SUCCESS;
}

static zend_result read_inet6_parts(php_socket_address *address, const php_socket_place *place, zval *array)
{
	zend_long flow = 0, scope = address->as.inet6.sin6_scope_id;

	if (php_socket_convert_optional(place, array, PHP_SOCKET_KEY_FLOWINFO, &php_socket_uint32_range, &flow) == FAILURE
		|| php_socket_convert_optional(place, array, PHP_SOCKET_KEY_SCOPE_ID, &php_socket_uint32_range, &scope)
			== FAILURE) {
		return FAILURE;
	}
	address->as.inet6.sin6_flowinfo = (uint32_t) flow;
	address->as.inet6.sin6_scope_id = (uint32_t) scope;
	return SUCCESS;
}

zend_result php_socket_address_read_family(php_socket *socket, const php_socket_place *place, zval *array, int *family)
{
	zend_long number = php_socket_family(socket);

	if (php_socket_convert_optional(place, array, PHP_SOCKET_KEY_FAMILY, &php_socket_int_range, &number) == FAILURE) {
		return FAILURE;
	}
	*family = (int) number;
	const char *name = php_socket_address_family_name(*family);
	if (!name) {
		php_socket_conversion_error(place, "the only families currently supported are AF_INET, AF_INET6 and AF_UNIX");
		return FAILURE;
	}
	/* A socket of IPv6 sends to IPv4 as well: ipv6(7). */
	if (*family == php_socket_family(socket) || (*family == AF_INET && php_socket_family(socket) == AF_INET6)) {
		return SUCCESS;
	}
	/* By number only AF_INET, as ext/sockets tells them. */
	if (*family == AF_INET) {
		php_socket_conversion_error(place, "the specified family (number %d) is not supported on this socket", AF_INET);
	} else {
		php_socket_conversion_error(place, "the specified family (%s) is not supported on this socket", name);
	}
	return FAILURE;
}

zend_result php_socket_address_read_array(php_socket_address *address, php_socket *socket,
	const php_socket_place *place, zval *array)
{
	int family;

	if (php_socket_address_read_family(socket, place, array, &family) == FAILURE) {
		return FAILURE;
	}
	memset(address, 0, sizeof(*address));
	address->as.generic.sa_family = (uint16_t) family;
	address->length = offsetof(struct sockaddr_un, sun_path);
	if (!php_socket_address_has_port(family)) {
		return read_text(address, socket, place, array, PHP_SOCKET_KEY_PATH, read_path);
	}
	if (read_inet(address, socket, place, array) == FAILURE) {
		return FAILURE;
	}
	return family == AF_INET6 ? read_inet6_parts(address, place, array) : SUCCESS;
}

void php_socket_address_tell_array(php_socket_address *address, zval *array)
{
	int family = address->length > 0 ? address->as.generic.sa_family : AF_UNSPEC;
	bool has_port = php_socket_address_has_port(family);
	zend_string *text = ZSTR_EMPTY_ALLOC();

	if (has_port) {
		text = php_socket_address_host(address, family);
	} else if (family == AF_UNIX) {
		text = php_socket_address_path(address);
	}

	if (ZSTR_LEN(text) == 0) {
		zend_string_release(text);
		ZVAL_NULL(array);
		return;
	}
	zval value;
	array_init(array);
	php_socket_put_long(array, PHP_SOCKET_KEY_FAMILY, family);
	ZVAL_STR(&value, text);
	php_socket_put(array, has_port ? PHP_SOCKET_KEY_ADDR : PHP_SOCKET_KEY_PATH, &value);
	if (has_port) {
		php_socket_put_long(array, PHP_SOCKET_KEY_PORT, ntohs(*php_socket_address_port(address, family)));
	}
	if (family == AF_INET6) {
		php_socket_put_long(array, PHP_SOCKET_KEY_FLOWINFO, address->as.inet6.sin6_flowinfo);
		php_socket_put_long(array, PHP_SOCKET_KEY_SCOPE_ID, address->as.inet6.sin6_scope_id);
	}
}

#ifdef PHP_SOCKET_HAS_PKTINFO

/* The number of an interface, or of the one with a name. FAILURE after a warning with the place. */
static zend_result read_interface(const php_socket_place *place, zval *value, unsigned int *index)
{
	php_socket_place here = {.parent = place, .name = "ifindex"};

	if (Z_TYPE_P(value) == IS_LONG) {
		if (Z_LVAL_P(value) < 0 || (zend_ulong) Z_LVAL_P(value) > UINT_MAX) {
			php_socket_conversion_error(&here,
				"the interface index cannot be negative or larger than %u; given " ZEND_LONG_FMT,
				UINT_MAX, Z_LVAL_P(value));
			return FAILURE;
		}
		*index = (unsigned int) Z_LVAL_P(value);
		return SUCCESS;
	}
	zend_string *name = zval_try_get_string(value);
	if (!name) {
		return FAILURE;
	}
	*index = if_nametoindex(ZSTR_VAL(name));
	if (*index == 0) {
		php_socket_conversion_error(&here, "no interface with name \"%s\" could be found", ZSTR_VAL(name));
	}
	zend_string_release(name);
	return *index == 0 ? FAILURE : SUCCESS;
}

zend_result php_socket_address_read_pktinfo(struct in6_pktinfo *info, php_socket *socket,
	const php_socket_place *place, zval *array)
{
	php_socket_address address;
	unsigned int index;

	memset(&address, 0, sizeof(address));
	address.as.generic.sa_family = AF_INET6;
	if (!php_socket_find(array, PHP_SOCKET_KEY_ADDR)) {
		php_socket_key_error(place, PHP_SOCKET_KEY_ADDR);
		return FAILURE;
	}
	if (read_text(&address, socket, place, array, PHP_SOCKET_KEY_ADDR, read_host) == FAILURE) {
		return FAILURE;
	}
	zval *interface = php_socket_find(array, PHP_SOCKET_KEY_IFINDEX);
	if (!interface) {
		php_socket_key_error(place, PHP_SOCKET_KEY_IFINDEX);
		return FAILURE;
	}
	if (read_interface(place, interface, &index) == FAILURE) {
		return FAILURE;
	}
	info->ipi6_addr = address.as.inet6.sin6_addr;
	info->ipi6_ifindex = index;
	return SUCCESS;
}

void php_socket_address_tell_pktinfo(const struct in6_pktinfo *info, zval *array)
{
	php_socket_address address = {.as.inet6.sin6_addr = info->ipi6_addr};
	zval host;

	ZVAL_STR(&host, php_socket_address_host(&address, AF_INET6));
	array_init_size(array, 2);
	php_socket_put(array, PHP_SOCKET_KEY_ADDR, &host);
	php_socket_put_long(array, PHP_SOCKET_KEY_IFINDEX, (zend_long) info->ipi6_ifindex);
}

#endif
