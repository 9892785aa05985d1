/* sockets_address.h -- addresses, as PHP's values and as the system's: the only code that reads or fills a sockaddr. */

#ifndef PHP_SOCKETS_PAIR_ADDRESS_H
#define PHP_SOCKETS_PAIR_ADDRESS_H

#include "php_sockets.h"
#include "sockets_conversion.h"

/* What a function was given for an address, and as which of its arguments. */
typedef struct {
	zend_string *host; /* a path or name for AF_UNIX, a name or number for AF_INET and AF_INET6 */
	uint32_t host_argument;
	zend_long port; /* of no meaning for AF_UNIX */
	uint32_t port_argument;
	bool port_is_null; /* null was given for it */
} sockets_address_args;

/* Whether addresses of the Socket's family can be read and told; false after throwing if not. */
bool sockets_address_check_family(sockets_object *socket);

/* Whether the Socket's family is known and is none of those that are implemented here, so that ext/sockets, if it is
 * loaded, may know its addresses. */
bool sockets_address_is_foreign(sockets_object *socket);

/* Whether an address of the family has a port. */
bool sockets_address_has_port(int family);

/* "AF_UNIX" ..., or NULL for a family that is not known here. */
const char *sockets_address_family_name(int family);

/* The address that the arguments name, for the Socket's family. FAILURE after throwing a ValueError, or
 * after warning, with both last errors set, when a host is not known or a path not allowed. Names are
 * looked up, which may take its time. */
zend_result sockets_address_from_args(sockets_address *address, sockets_object *socket,
	const sockets_address_args *arguments);

/* What the system has told, as values for variables. Returns how many there are: 2, or 1 where there is no
 * port. */
uint32_t sockets_address_to_zvals(sockets_address *address, int family, zval *host, zval *port);

/* The same as arrays: family, and path, or addr and port, or these with flowinfo and scope_id. What is not in
 * the array is 0. FAILURE after a warning, as above or with the place, or after an exception of a conversion. */
zend_result sockets_address_from_array(sockets_address *address, sockets_object *socket,
	const sockets_conversion_path *where, zval *array);
/* The family that such an array names, or else the Socket's. FAILURE as above if the Socket has no use for it. */
zend_result sockets_address_family_from_array(sockets_object *socket, const sockets_conversion_path *where, zval *array,
	int *family);
/* Makes null of what is no name. */
void sockets_address_to_array(sockets_address *address, zval *array);

#ifdef SOCKETS_HAS_PKTINFO
/* Where a packet of IPv6 came in or is to go out, as an array with addr and ifindex: ipv6(7), IPV6_PKTINFO. An
 * interface is given by its number or its name. FAILURE as above; both keys have to be there. */
zend_result sockets_address_pktinfo_from_array(struct in6_pktinfo *info, sockets_object *socket,
	const sockets_conversion_path *where, zval *array);
void sockets_address_pktinfo_to_array(const struct in6_pktinfo *info, zval *array);
#endif

/* The longest path or name that AF_UNIX can have, and one more, in bytes. */
#define SOCKETS_ADDRESS_PATH_SIZE sizeof(((struct sockaddr_un *) NULL)->sun_path)

/* The parts of addresses. */

typedef enum {
	SOCKETS_ADDRESS_PATH_OK,
	SOCKETS_ADDRESS_PATH_TOO_LONG,
	SOCKETS_ADDRESS_PATH_HAS_NUL,
	SOCKETS_ADDRESS_PATH_FORBIDDEN /* by open_basedir, after warning and setting both last errors */
} sockets_address_path_result;

/* A path in the file system; a name that starts with NUL, where the system has such names; or "", which
 * is no name yet. */
sockets_address_path_result sockets_address_from_path(sockets_address *address, sockets_object *socket,
	const zend_string *path);
/* A new string: "" if there is no name. */
zend_string *sockets_address_path_to_string(const sockets_address *address);

/* The address of a host, by number or by name, for AF_INET or AF_INET6, the port being 0. FAILURE after
 * warning, with both last errors set. */
zend_result sockets_address_resolve_host(sockets_address *address, sockets_object *socket, int family,
	const zend_string *host);
/* A new string, the number of the host: inet_ntop(3). */
zend_string *sockets_address_host_to_string(const sockets_address *address, int family);
/* Where the port is, in the order of the net. */
uint16_t *sockets_address_port_ptr(sockets_address *address, int family);

#endif
