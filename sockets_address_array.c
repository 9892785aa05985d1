/* sockets_address_array.c -- conversions between sockaddrs and the arrays in messages. */

#include "sockets_address.h"
#include "sockets_conversion.h"

static zend_result path_to_sockaddr(
	sockets_address *address, sockets_object *socket, const sockets_conversion_path *where, zend_string *path)
{
	sockets_conversion_path node = {.parent = where, .name = "path"};

	if (ZSTR_LEN(path) == 0) {
		sockets_conversion_error(&node, "the path is must not be empty");
		return FAILURE;
	}
	sockets_address_path_result result = sockets_address_from_path(address, socket, path);
	if (result == SOCKETS_ADDRESS_PATH_TOO_LONG) {
		sockets_conversion_error(&node, "the path is too long, the maximum permitted length is %d",
			(int) SOCKETS_ADDRESS_PATH_SIZE - 1);
	} else if (result == SOCKETS_ADDRESS_PATH_TOO_LONG_IN_THREAD) {
		sockets_conversion_error(&node, /* LCOV_EXCL_LINE: reached only with ZTS */
			"the path is too long together with this thread's directory, which is not the process's, "
			"the maximum permitted length is %d",
			(int) SOCKETS_ADDRESS_PATH_SIZE - 1);
	} else if (result == SOCKETS_ADDRESS_PATH_HAS_NUL) {
		sockets_conversion_error(&node, "the path must not contain any null bytes");
	}
	return result == SOCKETS_ADDRESS_PATH_OK ? SUCCESS : FAILURE;
}

static zend_result host_to_sockaddr(
	sockets_address *address, sockets_object *socket, const sockets_conversion_path *where, zend_string *host)
{
	int family = address->as.generic.sa_family;

	if (sockets_address_resolve_host(address, socket, family, host) == FAILURE) {
		sockets_conversion_path node = {.parent = where, .name = "addr"};
		sockets_conversion_error(&node, "could not resolve address '%s' to get an %s address",
			ZSTR_VAL(host), sockets_address_family_name(family));
		return FAILURE;
	}
	return SUCCESS;
}

/* Converts the element with this key, if there is one, to a string and passes it to path_to_sockaddr() or
 * host_to_sockaddr(). */
static zend_result key_to_sockaddr(sockets_address *address, sockets_object *socket,
	const sockets_conversion_path *where, zval *array, sockets_conversion_key key,
	zend_result (*convert)(sockets_address *, sockets_object *, const sockets_conversion_path *, zend_string *))
{
	zval *value = sockets_conversion_find(array, key);

	if (!value) {
		return SUCCESS;
	}
	zend_string *text = zval_try_get_string(value);
	if (!text) {
		return FAILURE;
	}
	zend_result result = EG(exception) ? FAILURE : convert(address, socket, where, text);
	zend_string_release(text);
	return result;
}

static zend_result inet_address_from_array(
	sockets_address *address, sockets_object *socket, const sockets_conversion_path *where, zval *array)
{
	int family = address->as.generic.sa_family;
	int64_t port = 0;

	address->length = family == AF_INET6 ? sizeof(address->as.inet6) : sizeof(address->as.inet);
	if (key_to_sockaddr(address, socket, where, array, SOCKETS_KEY_ADDR, host_to_sockaddr) == FAILURE
		|| sockets_conversion_get_int_or_default(
			   where, array, SOCKETS_KEY_PORT, &sockets_conversion_uint16_range, &port)
			== FAILURE) {
		return FAILURE;
	}
	*sockets_address_port_ptr(address, family) = htons((uint16_t) port);
	return SUCCESS;
}

static zend_result inet6_fields_from_array(sockets_address *address, const sockets_conversion_path *where, zval *array)
{
	int64_t flow = 0, scope = address->as.inet6.sin6_scope_id;

	if (sockets_conversion_get_int_or_default(
			where, array, SOCKETS_KEY_FLOWINFO, &sockets_conversion_uint32_range, &flow)
			== FAILURE
		|| sockets_conversion_get_int_or_default(
			   where, array, SOCKETS_KEY_SCOPE_ID, &sockets_conversion_uint32_range, &scope)
			== FAILURE) {
		return FAILURE;
	}
	address->as.inet6.sin6_flowinfo = (uint32_t) flow;
	address->as.inet6.sin6_scope_id = (uint32_t) scope;
	return SUCCESS;
}

zend_result sockets_address_family_from_array(
	sockets_object *socket, const sockets_conversion_path *where, zval *array, int *family)
{
	int64_t number = sockets_object_family(socket);

	if (sockets_conversion_get_int_or_default(where, array, SOCKETS_KEY_FAMILY, &sockets_conversion_int_range, &number)
		== FAILURE) {
		return FAILURE;
	}
	*family = (int) number;
	const char *name = sockets_address_family_name(*family);
	if (!name) {
		sockets_conversion_error(where, "the only families currently supported are AF_INET, AF_INET6 and AF_UNIX");
		return FAILURE;
	}
	/* An AF_INET6 socket can also send to IPv4 addresses: ipv6(7). */
	if (*family == sockets_object_family(socket) || (*family == AF_INET && sockets_object_family(socket) == AF_INET6)) {
		return SUCCESS;
	}
	/* As in ext/sockets, only AF_INET is shown as a number. */
	if (*family == AF_INET) {
		sockets_conversion_error(where, "the specified family (number %d) is not supported on this socket", AF_INET);
	} else {
		sockets_conversion_error(where, "the specified family (%s) is not supported on this socket", name);
	}
	return FAILURE;
}

zend_result sockets_address_from_array(sockets_address *address, sockets_object *socket,
	const sockets_conversion_path *where, zval *array)
{
	int family;

	if (sockets_address_family_from_array(socket, where, array, &family) == FAILURE) {
		return FAILURE;
	}
	memset(address, 0, sizeof(*address));
	address->as.generic.sa_family = (uint16_t) family;
	address->length = offsetof(struct sockaddr_un, sun_path);
	if (!sockets_address_has_port(family)) {
		return key_to_sockaddr(address, socket, where, array, SOCKETS_KEY_PATH, path_to_sockaddr);
	}
	if (inet_address_from_array(address, socket, where, array) == FAILURE) {
		return FAILURE;
	}
	return family == AF_INET6 ? inet6_fields_from_array(address, where, array) : SUCCESS;
}

void sockets_address_to_array(sockets_address *address, zval *array)
{
	int family = address->length > 0 ? address->as.generic.sa_family : AF_UNSPEC;
	bool has_port = sockets_address_has_port(family);
	zend_string *text = ZSTR_EMPTY_ALLOC();

	if (has_port) {
		text = sockets_address_host_to_string(address, family);
	} else if (family == AF_UNIX) {
		text = sockets_address_path_to_string(address);
	}

	if (ZSTR_LEN(text) == 0) {
		zend_string_release(text);
		ZVAL_NULL(array);
		return;
	}
	zval value;
	sockets_conversion_init_array(array);
	sockets_conversion_add_long(array, SOCKETS_KEY_FAMILY, family);
	ZVAL_STR(&value, text);
	sockets_conversion_add(array, has_port ? SOCKETS_KEY_ADDR : SOCKETS_KEY_PATH, &value);
	if (has_port) {
		sockets_conversion_add_long(array, SOCKETS_KEY_PORT, ntohs(*sockets_address_port_ptr(address, family)));
	}
	if (family == AF_INET6) {
		sockets_conversion_add_long(array, SOCKETS_KEY_FLOWINFO, address->as.inet6.sin6_flowinfo);
		sockets_conversion_add_long(array, SOCKETS_KEY_SCOPE_ID, address->as.inet6.sin6_scope_id);
	}
}

#ifdef SOCKETS_HAS_PKTINFO

/* Reads an interface index from an int, or from a name: if_nametoindex(3).
 * Returns SUCCESS, or FAILURE with E_WARNING emitted or an exception thrown. */
static zend_result interface_from_zval(const sockets_conversion_path *where, zval *value, unsigned int *index)
{
	sockets_conversion_path node = {.parent = where, .name = "ifindex"};

	if (Z_TYPE_P(value) == IS_LONG) {
		int64_t number = Z_LVAL_P(value);
		if (number < 0 || number > UINT_MAX) {
			sockets_conversion_error(&node,
				"the interface index cannot be negative or larger than %u; given " ZEND_LONG_FMT,
				UINT_MAX, Z_LVAL_P(value));
			return FAILURE;
		}
		*index = (unsigned int) number;
		return SUCCESS;
	}
	zend_string *name = zval_try_get_string(value);
	if (!name) {
		return FAILURE;
	}
	*index = if_nametoindex(ZSTR_VAL(name));
	if (*index == 0) {
		sockets_conversion_error(&node, "no interface with name \"%s\" could be found", ZSTR_VAL(name));
	}
	zend_string_release(name);
	return *index == 0 ? FAILURE : SUCCESS;
}

zend_result sockets_address_pktinfo_from_array(struct in6_pktinfo *info, sockets_object *socket,
	const sockets_conversion_path *where, zval *array)
{
	sockets_address address;
	unsigned int index;

	memset(&address, 0, sizeof(address));
	address.as.generic.sa_family = AF_INET6;
	if (!sockets_conversion_find(array, SOCKETS_KEY_ADDR)) {
		sockets_conversion_missing_key(where, SOCKETS_KEY_ADDR);
		return FAILURE;
	}
	if (key_to_sockaddr(&address, socket, where, array, SOCKETS_KEY_ADDR, host_to_sockaddr) == FAILURE) {
		return FAILURE;
	}
	zval *interface = sockets_conversion_find(array, SOCKETS_KEY_IFINDEX);
	if (!interface) {
		sockets_conversion_missing_key(where, SOCKETS_KEY_IFINDEX);
		return FAILURE;
	}
	if (interface_from_zval(where, interface, &index) == FAILURE) {
		return FAILURE;
	}
	info->ipi6_addr = address.as.inet6.sin6_addr;
	info->ipi6_ifindex = index;
	return SUCCESS;
}

void sockets_address_pktinfo_to_array(const struct in6_pktinfo *info, zval *array)
{
	sockets_address address = {.as.inet6.sin6_addr = info->ipi6_addr};
	zval host;

	ZVAL_STR(&host, sockets_address_host_to_string(&address, AF_INET6));
	sockets_conversion_init_array(array);
	sockets_conversion_add(array, SOCKETS_KEY_ADDR, &host);
	sockets_conversion_add_long(array, SOCKETS_KEY_IFINDEX, info->ipi6_ifindex);
}

#endif
