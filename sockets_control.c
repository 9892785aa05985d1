/* sockets_control.c -- ancillary data: what travels beside the bytes of a message. */

#include "sockets_control.h"
#include "sockets_address.h"
#include "sockets_receive.h"

#include "ext/standard/file.h"

/* A kind of ancillary data. */
typedef struct control_kind {
	int level, type;
	size_t size;      /* bytes, fixed */
	size_t item_size; /* bytes of each item, where there is any number of them; else 0 */
	/* From the element of an array with the data. */
	zend_result (*read)(php_socket_control *, const struct control_kind *, const php_socket_place *element, zval *data);
	/* To a value, which is the caller's and owns what was received. */
	void (*tell)(void *data, size_t size, zval *value);
} control_kind;

/* Room for more, at the end, with its header. Returns where the data goes, zeroed. */
static void *add_items(php_socket_control *control, const control_kind *kind, size_t items)
{
	size_t start = control->size, size = kind->size + items * kind->item_size;

	control->size += CMSG_SPACE(size);
	control->data = erealloc(control->data, control->size);
	memset(control->data + start, 0, control->size - start);
	struct cmsghdr *header = (struct cmsghdr *) (control->data + start);
	header->cmsg_level = kind->level;
	header->cmsg_type = kind->type;
	header->cmsg_len = CMSG_LEN(size);
	return CMSG_DATA(header);
}

static void *add(php_socket_control *control, const control_kind *kind)
{
	return add_items(control, kind, 0);
}

static zend_result read_descriptors(php_socket_control *control, const control_kind *kind,
	const php_socket_place *element, zval *data)
{
	php_socket_place here = {.parent = element, .name = "data"}, item = {.parent = &here};
	zval *value;

	if (Z_TYPE_P(data) != IS_ARRAY) {
		php_socket_conversion_error(element, "expected an array here");
		return FAILURE;
	}
	uint32_t count = zend_hash_num_elements(Z_ARRVAL_P(data));
	if (count == 0) {
		php_socket_conversion_error(element, "expected at least one element in this array");
		return FAILURE;
	}
	int *descriptors = add_items(control, kind, count);
	control->held = safe_erealloc(control->held, control->held_count + count, sizeof(*control->held), 0);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(data), value) {
		ZVAL_DEREF(value);
		item.element++; /* from 1, as ext/sockets counts here */
		int descriptor = php_socket_passed_hold(&control->held[control->held_count++], &item, value);
		if (descriptor < 0) {
			return FAILURE;
		}
		descriptors[item.element - 1] = descriptor;
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

/* What marks a descriptor that has become a Socket's or stream's. */
#define OWNED (-1)

/* Makes a Socket of a received descriptor, or a stream. */
static void own_descriptor(int *descriptor, zval *value)
{
	int type;

	if (php_socket_platform_type(*descriptor, &type) == 0) {
		php_socket *socket = php_socket_create(value);
		php_socket_platform_adopt(*descriptor);
		php_socket_own(socket, *descriptor, AF_UNSPEC, type);
		php_socket_expect_takers(socket);
		php_socket_complete(socket);
	} else {
		php_stream *stream = php_stream_fopen_from_fd(*descriptor, "rw", NULL);
		php_stream_to_zval(stream, value);
	}
	*descriptor = OWNED;
}

static void tell_descriptors(void *data, size_t size, zval *value)
{
	int *descriptors = data;
	size_t count = size / sizeof(int);

	array_init_size(value, (uint32_t) count);
	zend_hash_real_init_packed(Z_ARRVAL_P(value));
	ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(value)) {
		for (size_t i = 0; i < count; i++) {
			zval element;
			own_descriptor(&descriptors[i], &element);
			ZEND_HASH_FILL_ADD(&element);
		}
	}
	ZEND_HASH_FILL_END();
}

#ifdef PHP_SOCKET_HAS_CREDENTIALS

static const php_socket_range pid_range = {"a pid_t value", INT_MIN, INT_MAX};
/* Of groups too, as ext/sockets calls it. */
static const php_socket_range uid_range = {"a uid_t value", 0, (zend_long) UINT32_MAX - 1};

static zend_result read_credentials(php_socket_control *control, const control_kind *kind,
	const php_socket_place *element, zval *data)
{
	php_socket_place here = {.parent = element, .name = "data"};
	zend_long pid, uid, gid;
	zval array;

	if (php_socket_convert_array(&here, data, &array) == FAILURE) {
		return FAILURE;
	}
	zend_result result = FAILURE;
	if (php_socket_convert_required(&here, &array, PHP_SOCKET_KEY_PID, &pid_range, &pid) == SUCCESS
		&& php_socket_convert_required(&here, &array, PHP_SOCKET_KEY_UID, &uid_range, &uid) == SUCCESS
		&& php_socket_convert_required(&here, &array, PHP_SOCKET_KEY_GID, &uid_range, &gid) == SUCCESS) {
		struct ucred *credentials = add(control, kind);
		*credentials = (struct ucred){.pid = (pid_t) pid, .uid = (uid_t) uid, .gid = (gid_t) gid};
		result = SUCCESS;
	}
	zval_ptr_dtor(&array);
	return result;
}

static void tell_credentials(void *data, size_t size, zval *value)
{
	const struct ucred *credentials = data;

	(void) size;
	array_init_size(value, 3);
	php_socket_put_long(value, PHP_SOCKET_KEY_PID, credentials->pid);
	php_socket_put_long(value, PHP_SOCKET_KEY_UID, credentials->uid);
	php_socket_put_long(value, PHP_SOCKET_KEY_GID, credentials->gid);
}

#endif

#ifdef PHP_SOCKET_HAS_PKTINFO

static zend_result read_pktinfo(php_socket_control *control, const control_kind *kind,
	const php_socket_place *element, zval *data)
{
	php_socket_place here = {.parent = element, .name = "data"};
	struct in6_pktinfo info;
	zval array;

	if (php_socket_convert_array(&here, data, &array) == FAILURE) {
		return FAILURE;
	}
	zend_result result = php_socket_address_read_pktinfo(&info, control->socket, &here, &array);
	zval_ptr_dtor(&array);
	if (result == SUCCESS) {
		memcpy(add(control, kind), &info, sizeof(info));
	}
	return result;
}

static void tell_pktinfo(void *data, size_t size, zval *value)
{
	(void) size;
	php_socket_address_tell_pktinfo(data, value);
}

/* The kernel checks the range. */
static zend_result read_int(php_socket_control *control, const control_kind *kind,
	const php_socket_place *element, zval *data)
{
	zend_long number;

	if (php_socket_convert_number(element, data, PHP_SOCKET_KEY_DATA, &php_socket_int_range, &number) == FAILURE) {
		return FAILURE;
	}
	*(int *) add(control, kind) = (int) number;
	return SUCCESS;
}

static void tell_int(void *data, size_t size, zval *value)
{
	(void) size;
	ZVAL_LONG(value, *(const int *) data);
}

#endif

static const control_kind kinds[] = {
	{SOL_SOCKET, SCM_RIGHTS, 0, sizeof(int), read_descriptors, tell_descriptors},
#ifdef PHP_SOCKET_HAS_CREDENTIALS
	{SOL_SOCKET, SCM_CREDENTIALS, sizeof(struct ucred), 0, read_credentials, tell_credentials},
#endif
#ifdef PHP_SOCKET_HAS_PKTINFO
	{IPPROTO_IPV6, IPV6_PKTINFO, sizeof(struct in6_pktinfo), 0, read_pktinfo, tell_pktinfo},
	{IPPROTO_IPV6, IPV6_HOPLIMIT, sizeof(int), 0, read_int, tell_int},
	{IPPROTO_IPV6, IPV6_TCLASS, sizeof(int), 0, read_int, tell_int},
#endif
};

static const control_kind *find_kind(zend_long level, zend_long type)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (kinds[i].level == level && kinds[i].type == type) {
			return &kinds[i];
		}
	}
	return NULL;
}

static zend_result read_element(php_socket_control *control, const php_socket_place *place, zval *element)
{
	zend_long level, type;

	if (php_socket_convert_required(place, element, PHP_SOCKET_KEY_LEVEL, &php_socket_int_range, &level) == FAILURE
		|| php_socket_convert_required(place, element, PHP_SOCKET_KEY_TYPE, &php_socket_int_range, &type) == FAILURE) {
		return FAILURE;
	}
	const control_kind *kind = find_kind(level, type);
	if (!kind) {
		php_socket_conversion_error(place,
			"cmsghdr with level " ZEND_LONG_FMT " and type " ZEND_LONG_FMT " not supported", level, type);
		return FAILURE;
	}
	zval *data = php_socket_find(element, PHP_SOCKET_KEY_DATA);
	if (!data) {
		php_socket_conversion_error(place, "cmsghdr should have a 'data' element here");
		return FAILURE;
	}
	zval held;
	ZVAL_COPY(&held, data);
	zend_result result = kind->read(control, kind, place, &held);
	zval_ptr_dtor(&held);
	return result;
}

zend_result php_socket_control_read(php_socket_control *control, const php_socket_place *place, zval *value)
{
	php_socket_place here = {.parent = place};
	zval array, element, *original;
	zend_result result = SUCCESS;

	if (php_socket_convert_array(place, value, &array) == FAILURE) {
		return FAILURE;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(array), original) {
		ZVAL_DEREF(original);
		result = php_socket_convert_array(&here, original, &element);
		if (result == SUCCESS) {
			result = read_element(control, &here, &element);
			zval_ptr_dtor(&element);
		}
		if (result == FAILURE) {
			break;
		}
		here.element++;
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&array);
	return result == SUCCESS ? php_socket_passed_check(control->held, control->held_count, place) : FAILURE;
}

void php_socket_control_free(php_socket_control *control)
{
	for (size_t i = 0; i < control->held_count; i++) {
		zval_ptr_dtor(&control->held[i].value);
	}
	if (control->held) {
		efree(control->held);
	}
	if (control->data) {
		efree(control->data);
	}
}

static struct msghdr message_of(const php_socket_ancillary *ancillary)
{
	return (struct msghdr){.msg_control = ancillary->data, .msg_controllen = ancillary->size};
}

/* Of all kinds, those too that are not told. */
static bool holds_descriptors(const struct cmsghdr *header)
{
	if (header->cmsg_level != SOL_SOCKET) {
		return false;
	}
#ifdef SCM_PIDFD
	if (header->cmsg_type == SCM_PIDFD) {
		return true;
	}
#endif
	return header->cmsg_type == SCM_RIGHTS;
}

/* Closes them, and only once. */
static void discard_descriptors(struct cmsghdr *header, size_t size)
{
	int *descriptors = (int *) CMSG_DATA(header);

	for (size_t i = 0; i < size / sizeof(int); i++) {
		php_socket_discard(&descriptors[i], 1);
		descriptors[i] = OWNED;
	}
}

void php_socket_control_tell(const php_socket_ancillary *ancillary, zval *array)
{
	struct msghdr message = message_of(ancillary);

	array_init(array);
	for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
		const control_kind *kind = find_kind(header->cmsg_level, header->cmsg_type);
		size_t size = php_socket_data_size(&message, header);
		if (!kind || size < kind->size) {
			if (holds_descriptors(header)) {
				discard_descriptors(header, size);
			}
			continue;
		}
		zval element, data;
		kind->tell(CMSG_DATA(header), size, &data);
		array_init_size(&element, 3);
		php_socket_put_long(&element, PHP_SOCKET_KEY_LEVEL, header->cmsg_level);
		php_socket_put_long(&element, PHP_SOCKET_KEY_TYPE, header->cmsg_type);
		php_socket_put(&element, PHP_SOCKET_KEY_DATA, &data);
		add_next_index_zval(array, &element);
	}
}

/* LCOV_EXCL_START: reached by script/faults --memory, not by a test in PHP */
void php_socket_control_discard(const php_socket_ancillary *ancillary)
{
	struct msghdr message = message_of(ancillary);

	if (!ancillary->is_received) {
		return;
	}
	for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
		if (holds_descriptors(header)) {
			discard_descriptors(header, php_socket_data_size(&message, header));
		}
	}
}
/* LCOV_EXCL_STOP */

size_t php_socket_control_space(zend_long level, zend_long type, zend_long items)
{
	const control_kind *kind = find_kind(level, type);
	return kind ? CMSG_SPACE(kind->size + kind->item_size * (size_t) items) : 0;
}
