/* sockets_address.h -- conversions between sockaddrs and PHP values. */

#ifndef PHP_SOCKETS_PAIR_ADDRESS_H
#define PHP_SOCKETS_PAIR_ADDRESS_H

#include "php_sockets.h"
#include "sockets_conversion.h"

/* The arguments of a function that form an address. */
typedef struct {
	zend_string *host;      /* AF_UNIX: a path or abstract name; AF_INET, AF_INET6: a host name or numeric address */
	uint32_t host_argument; /* argument number, for exceptions */
	zend_long port;         /* ignored for AF_UNIX */
	uint32_t port_argument; /* argument number, for exceptions */
	bool port_is_null;      /* the argument is null */
} sockets_address_args;

/* Checks that the family of the Socket in argument 1 is AF_UNIX, AF_INET or AF_INET6.
 * Returns true, or false with a ValueError thrown. */
bool sockets_address_check_family(int family);

/* Returns true if ext/sockets is loaded and the family of an open Socket is known, but not implemented here. Then
 * ext/sockets may be able to convert its addresses. */
bool sockets_address_is_foreign(sockets_object *socket);

/* Returns true for AF_INET and AF_INET6. */
bool sockets_address_has_port(int family);

/* Returns "AF_UNIX", "AF_INET" or "AF_INET6", or NULL for any other family. */
const char *sockets_address_family_name(int family);

/* Converts arguments to an address of the Socket's family. A host name is looked up, which may block: getaddrinfo(3).
 * Returns SUCCESS, or FAILURE with a ValueError thrown. For an unknown host, or a path outside open_basedir, returns
 * FAILURE with E_WARNING emitted and both last errors set. */
zend_result sockets_address_from_args(sockets_address *address, sockets_object *socket,
	const sockets_address_args *args);

/* Converts an address that the kernel has returned to values for by-reference variables.
 * Returns the number of values set: 2, or 1 (host only) if the family has no port. The caller owns them. */
uint32_t sockets_address_to_zvals(sockets_address *address, int family, zval *host, zval *port);

/* Converts an array to an address. Its keys are family and path (AF_UNIX); family, addr and port (AF_INET); or these
 * with flowinfo and scope_id (AF_INET6). The family defaults to the Socket's, the rest to 0. `where` is the path of the
 * array. May run user code, and blocks like sockets_address_from_args().
 * Returns SUCCESS, or FAILURE with E_WARNING emitted or an exception thrown. An unknown host, or a path outside
 * open_basedir, also sets both last errors. */
zend_result sockets_address_from_array(sockets_address *address, sockets_object *socket,
	const sockets_conversion_path *where, zval *array);

/* Reads the family from such an array. It defaults to the Socket's. Fails if the Socket cannot use the family.
 * Returns SUCCESS, or FAILURE with E_WARNING emitted or an exception thrown. */
zend_result sockets_address_family_from_array(sockets_object *socket, const sockets_conversion_path *where, zval *array,
	int *family);

/* Converts an address that the kernel has returned to such an array, or to null if the address is unnamed or of another
 * family. The caller owns the value. */
void sockets_address_to_array(sockets_address *address, zval *array);

#ifdef SOCKETS_HAS_PKTINFO
/* Converts the interface and the address of an IPv6 packet from and to an array with the keys addr and ifindex, both
 * required: IPV6_PKTINFO, ipv6(7). ifindex may also be an interface name. May run user code.
 * Returns SUCCESS, or FAILURE with E_WARNING emitted or an exception thrown. The caller owns the array. */
zend_result sockets_address_pktinfo_from_array(struct in6_pktinfo *info, sockets_object *socket,
	const sockets_conversion_path *where, zval *array);
void sockets_address_pktinfo_to_array(const struct in6_pktinfo *info, zval *array);
#endif

/* Bytes of sun_path, as ext/sockets names the limit in its messages. */
#define SOCKETS_ADDRESS_PATH_SIZE sizeof(((struct sockaddr_un *) NULL)->sun_path)
/* Bytes of the longest AF_UNIX path or abstract name. Linux needs no NUL byte behind it: unix(7). */
#define SOCKETS_ADDRESS_MAX_PATH (SOCKETS_ADDRESS_PATH_SIZE - (SOCKETS_HAS_ABSTRACT_NAMES ? 0 : 1))

/* Conversions of the parts of an address. */

typedef enum {
	SOCKETS_ADDRESS_PATH_OK,
	SOCKETS_ADDRESS_PATH_TOO_LONG,
	SOCKETS_ADDRESS_PATH_TOO_LONG_IN_THREAD, /* as a path that does not depend on the directory of a thread (ZTS) */
	SOCKETS_ADDRESS_PATH_HAS_NUL,
	SOCKETS_ADDRESS_PATH_FORBIDDEN /* by open_basedir; E_WARNING is emitted and both last errors are set */
} sockets_address_path_result;

/* Converts a file system path, an abstract name (Linux only, starts with NUL), or "" for an unnamed address: unix(7).
 * The caller reports errors, except for SOCKETS_ADDRESS_PATH_FORBIDDEN. */
sockets_address_path_result sockets_address_from_path(sockets_address *address, sockets_object *socket,
	const zend_string *path);

/* Returns the path or abstract name, or "" if the address is unnamed. The caller owns the string. */
zend_string *sockets_address_path_to_string(const sockets_address *address);

/* Converts a host name or numeric address to an address with port 0. The family must be AF_INET or AF_INET6. A host
 * name is looked up, which may block: getaddrinfo(3).
 * Returns SUCCESS, or FAILURE with E_WARNING emitted and both last errors set. */
zend_result sockets_address_resolve_host(sockets_address *address, sockets_object *socket, int family,
	const zend_string *host);

/* Returns the numeric address of an AF_INET or AF_INET6 address: inet_ntop(3). The caller owns the string. */
zend_string *sockets_address_host_to_string(const sockets_address *address, int family);

/* Returns a pointer to the port of an AF_INET or AF_INET6 address, in network byte order. */
uint16_t *sockets_address_port_ptr(sockets_address *address, int family);

#endif
