/* sockets_ancillary.c -- ancillary data (control messages): cmsg(3). */

#include "sockets_ancillary.h"
#include "sockets_address.h"
#include "sockets_receive.h"

#include "ext/standard/file.h"
#include "zend_multiply.h"

/* How one type of control message is converted. */
typedef struct cmsg_handler {
	int level, type;
	size_t size;      /* bytes of the fixed part of the data */
	size_t item_size; /* bytes per item if the data is a list, else 0 */
	/* Appends a control message with the data. Returns SUCCESS, or FAILURE with E_WARNING emitted or an exception
	 * thrown. */
	zend_result (*from_zval)(
		sockets_cmsg_builder *, const struct cmsg_handler *, const sockets_conversion_path *element, zval *data);
	/* Sets value, which becomes the owner of received fds. The caller owns value. */
	void (*to_zval)(void *data, size_t size, zval *value);
} cmsg_handler;

/* Enlarges memory that is in the builder as long as it fits there. Returns the memory with its old contents. */
static void *grow(void *memory, size_t old_size, size_t size, void *small, size_t small_size)
{
	if (size <= small_size) {
		return small;
	}
	if (old_size > small_size) {
		return erealloc(memory, size);
	}
	void *large = emalloc(size);
	memcpy(large, small, old_size);
	return large;
}

/* Appends a cmsghdr and space for the data. Returns the zeroed data, valid until the next call. */
static void *cmsg_append_items(sockets_cmsg_builder *builder, const cmsg_handler *handler, size_t items)
{
	size_t start = builder->size, size = handler->size + items * handler->item_size;

	builder->size += CMSG_SPACE(size);
	builder->data = grow(builder->data, start, builder->size, builder->small_data, sizeof(builder->small_data));
	memset(builder->data + start, 0, builder->size - start);
	struct cmsghdr *cmsg = (struct cmsghdr *) (builder->data + start);
	cmsg->cmsg_level = handler->level;
	cmsg->cmsg_type = handler->type;
	cmsg->cmsg_len = CMSG_LEN(size);
	return CMSG_DATA(cmsg);
}

static void *cmsg_append(sockets_cmsg_builder *builder, const cmsg_handler *handler)
{
	return cmsg_append_items(builder, handler, 0);
}

static zend_result fds_from_zval(sockets_cmsg_builder *builder, const cmsg_handler *handler,
	const sockets_conversion_path *element, zval *data)
{
	sockets_conversion_path node = {.parent = element, .name = "data"}, item = {.parent = &node};
	zval *value;

	if (Z_TYPE_P(data) != IS_ARRAY) {
		sockets_conversion_error(element, "expected an array here");
		return FAILURE;
	}
	uint32_t count = zend_hash_num_elements(Z_ARRVAL_P(data));
	if (count == 0) {
		sockets_conversion_error(element, "expected at least one element in this array");
		return FAILURE;
	}
	int *fds = cmsg_append_items(builder, handler, count);
	size_t old_size = builder->fd_ref_count * sizeof(*builder->fd_refs);
	size_t size = zend_safe_address_guarded(count, sizeof(*builder->fd_refs), old_size);
	builder->fd_refs = grow(
		builder->fd_refs, old_size, size, builder->small_fd_refs, sizeof(builder->small_fd_refs));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(data), value) {
		ZVAL_DEREF(value);
		item.element++; /* ext/sockets counts these elements from 1 */
		int fd = sockets_ancillary_fd_ref_init(&builder->fd_refs[builder->fd_ref_count++], &item, value);
		if (fd < 0) {
			return FAILURE;
		}
		fds[item.element - 1] = fd;
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

/* Replaces a received fd once a Socket or stream owns it, or once it is closed. */
#define FD_TRANSFERRED (-1)

/* Creates a Socket for a received fd, or a stream if the fd is not a socket. The new value owns the fd. */
static void received_fd_to_zval(int *fd, zval *value)
{
	int type;

	if (sockets_platform_sock_type(*fd, &type) == 0) {
		sockets_object *socket = sockets_object_create(value);
		sockets_platform_set_nosigpipe(*fd);
		sockets_object_init_fd(socket, *fd, AF_UNSPEC, type);
		sockets_receive_mark_other_readers(socket);
		sockets_object_fill_layout_members(socket);
	} else {
		php_stream *stream = php_stream_fopen_from_fd(*fd, "rw", NULL);
		php_stream_to_zval(stream, value);
	}
	*fd = FD_TRANSFERRED;
}

static void fds_to_zval(void *data, size_t size, zval *value)
{
	int *fds = data;
	size_t count = size / sizeof(int);

	array_init_size(value, (uint32_t) count);
	zend_hash_real_init_packed(Z_ARRVAL_P(value));
	ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(value)) {
		for (size_t i = 0; i < count; i++) {
			zval element;
			received_fd_to_zval(&fds[i], &element);
			ZEND_HASH_FILL_ADD(&element);
		}
	}
	ZEND_HASH_FILL_END();
}

#ifdef SOCKETS_HAS_CREDENTIALS

static const sockets_conversion_range pid_range = {"a pid_t value", INT_MIN, INT_MAX};
/* For gid as well: ext/sockets calls it a uid_t, too. */
static const sockets_conversion_range uid_range = {"a uid_t value", SOCKETS_CONVERSION_UINT32_MIN,
	(int64_t) UINT32_MAX - 1};

static zend_result ucred_from_zval(sockets_cmsg_builder *builder, const cmsg_handler *handler,
	const sockets_conversion_path *element, zval *data)
{
	sockets_conversion_path node = {.parent = element, .name = "data"};
	int64_t pid, uid, gid;
	zval array;

	if (sockets_conversion_copy_array(&node, data, &array) == FAILURE) {
		return FAILURE;
	}
	zend_result result = FAILURE;
	if (sockets_conversion_get_int(&node, &array, SOCKETS_KEY_PID, &pid_range, &pid) == SUCCESS
		&& sockets_conversion_get_int(&node, &array, SOCKETS_KEY_UID, &uid_range, &uid) == SUCCESS
		&& sockets_conversion_get_int(&node, &array, SOCKETS_KEY_GID, &uid_range, &gid) == SUCCESS) {
		struct ucred *credentials = cmsg_append(builder, handler);
		*credentials = (struct ucred){.pid = (pid_t) pid, .uid = (uid_t) uid, .gid = (gid_t) gid};
		result = SUCCESS;
	}
	zval_ptr_dtor_nogc(&array);
	return result;
}

static void ucred_to_zval(void *data, size_t size, zval *value)
{
	const struct ucred *credentials = data;

	(void) size;
	sockets_conversion_init_array(value);
	sockets_conversion_add_long(value, SOCKETS_KEY_PID, credentials->pid);
	sockets_conversion_add_long(value, SOCKETS_KEY_UID, credentials->uid);
	sockets_conversion_add_long(value, SOCKETS_KEY_GID, credentials->gid);
}

#endif

#ifdef SOCKETS_HAS_PKTINFO

static zend_result pktinfo_from_zval(sockets_cmsg_builder *builder, const cmsg_handler *handler,
	const sockets_conversion_path *element, zval *data)
{
	sockets_conversion_path node = {.parent = element, .name = "data"};
	struct in6_pktinfo info;
	zval array;

	if (sockets_conversion_copy_array(&node, data, &array) == FAILURE) {
		return FAILURE;
	}
	zend_result result = sockets_address_pktinfo_from_array(&info, builder->socket, &node, &array);
	zval_ptr_dtor_nogc(&array);
	if (result == SUCCESS) {
		memcpy(cmsg_append(builder, handler), &info, sizeof(info));
	}
	return result;
}

static void pktinfo_to_zval(void *data, size_t size, zval *value)
{
	(void) size;
	sockets_address_pktinfo_to_array(data, value);
}

/* Accepts any C int: the kernel checks the range. */
static zend_result int_from_zval(sockets_cmsg_builder *builder, const cmsg_handler *handler,
	const sockets_conversion_path *element, zval *data)
{
	int64_t number;

	if (sockets_conversion_to_int(element, data, SOCKETS_KEY_DATA, &sockets_conversion_int_range, &number) == FAILURE) {
		return FAILURE;
	}
	*(int *) cmsg_append(builder, handler) = (int) number;
	return SUCCESS;
}

static void int_to_zval(void *data, size_t size, zval *value)
{
	(void) size;
	ZVAL_LONG(value, *(const int *) data);
}

#endif

/* A type whose data holds fds also belongs into cmsg_has_fds(). */
static const cmsg_handler cmsg_handlers[] = {
	{SOL_SOCKET, SCM_RIGHTS, 0, sizeof(int), fds_from_zval, fds_to_zval},
#ifdef SOCKETS_HAS_CREDENTIALS
	{SOL_SOCKET, SCM_CREDENTIALS, sizeof(struct ucred), 0, ucred_from_zval, ucred_to_zval},
#endif
#ifdef SOCKETS_HAS_PKTINFO
	{IPPROTO_IPV6, IPV6_PKTINFO, sizeof(struct in6_pktinfo), 0, pktinfo_from_zval, pktinfo_to_zval},
	{IPPROTO_IPV6, IPV6_HOPLIMIT, sizeof(int), 0, int_from_zval, int_to_zval},
	{IPPROTO_IPV6, IPV6_TCLASS, sizeof(int), 0, int_from_zval, int_to_zval},
#endif
};

static const cmsg_handler *find_cmsg_handler(int64_t level, int64_t type)
{
	for (size_t i = 0; i < sizeof(cmsg_handlers) / sizeof(*cmsg_handlers); i++) {
		if (cmsg_handlers[i].level == level && cmsg_handlers[i].type == type) {
			return &cmsg_handlers[i];
		}
	}
	return NULL;
}

static zend_result cmsg_from_zval(sockets_cmsg_builder *builder, const sockets_conversion_path *where, zval *element)
{
	int64_t level, type;

	if (sockets_conversion_get_int(where, element, SOCKETS_KEY_LEVEL, &sockets_conversion_int_range, &level) == FAILURE
		|| sockets_conversion_get_int(where, element, SOCKETS_KEY_TYPE, &sockets_conversion_int_range, &type)
			== FAILURE) {
		return FAILURE;
	}
	const cmsg_handler *handler = find_cmsg_handler(level, type);
	if (!handler) {
		sockets_conversion_error(where,
			"cmsghdr with level %d and type %d not supported", (int) level, (int) type);
		return FAILURE;
	}
	zval *data = sockets_conversion_find(element, SOCKETS_KEY_DATA);
	if (!data) {
		sockets_conversion_error(where, "cmsghdr should have a 'data' element here");
		return FAILURE;
	}
	zval data_copy; /* user code that runs during the conversion may free the original */
	ZVAL_COPY(&data_copy, data);
	zend_result result = handler->from_zval(builder, handler, where, &data_copy);
	zval_ptr_dtor_nogc(&data_copy);
	return result;
}

zend_result sockets_ancillary_from_zval(
	sockets_cmsg_builder *builder, const sockets_conversion_path *where, zval *value)
{
	sockets_conversion_path node = {.parent = where};
	zval array, element, *original;
	zend_result result = SUCCESS;

	if (sockets_conversion_copy_array(where, value, &array) == FAILURE) {
		return FAILURE;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(array), original) {
		ZVAL_DEREF(original);
		result = sockets_conversion_copy_array(&node, original, &element);
		if (result == SUCCESS) {
			result = cmsg_from_zval(builder, &node, &element);
			zval_ptr_dtor_nogc(&element);
		}
		if (result == FAILURE) {
			break;
		}
		node.element++;
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor_nogc(&array);
	return result == SUCCESS ? sockets_ancillary_validate(builder, where) : FAILURE;
}

zend_result sockets_ancillary_validate(sockets_cmsg_builder *builder, const sockets_conversion_path *where)
{
	return sockets_ancillary_fd_refs_validate(builder->fd_refs, builder->fd_ref_count, where);
}

void sockets_ancillary_free(sockets_cmsg_builder *builder)
{
	for (size_t i = 0; i < builder->fd_ref_count; i++) {
		zval_ptr_dtor_nogc(&builder->fd_refs[i].value);
	}
	if (builder->fd_refs != builder->small_fd_refs) {
		efree(builder->fd_refs);
	}
	if (builder->data && builder->data != builder->small_data) {
		efree(builder->data);
	}
}

/* For the CMSG_*() macros, which require a msghdr. */
static struct msghdr msghdr_of_cmsg_buf(const sockets_cmsg_buf *ancillary)
{
	return (struct msghdr){.msg_control = ancillary->data, .msg_controllen = ancillary->size};
}

/* Also true for types that are not exposed to PHP, such as SCM_PIDFD. */
static bool cmsg_has_fds(const struct cmsghdr *cmsg)
{
	if (cmsg->cmsg_level != SOL_SOCKET) {
		return false;
	}
#ifdef SCM_PIDFD
	if (cmsg->cmsg_type == SCM_PIDFD) {
		return true;
	}
#endif
	return cmsg->cmsg_type == SCM_RIGHTS;
}

/* Overwrites each closed fd, so that closing twice is harmless. */
static void close_cmsg_fds(struct cmsghdr *cmsg, size_t size)
{
	int *fds = (int *) CMSG_DATA(cmsg);

	for (size_t i = 0; i < size / sizeof(int); i++) {
		sockets_object_close_fds(&fds[i], 1);
		fds[i] = FD_TRANSFERRED;
	}
}

void sockets_ancillary_to_zval(const sockets_cmsg_buf *ancillary, zval *array)
{
	struct msghdr msgh = msghdr_of_cmsg_buf(ancillary);

	ZVAL_EMPTY_ARRAY(array);
	for (struct cmsghdr *cmsg = CMSG_FIRSTHDR(&msgh); cmsg; cmsg = CMSG_NXTHDR(&msgh, cmsg)) {
		const cmsg_handler *handler = find_cmsg_handler(cmsg->cmsg_level, cmsg->cmsg_type);
		size_t size = sockets_platform_cmsg_data_size(&msgh, cmsg);
		if (!handler || size < handler->size) {
			if (cmsg_has_fds(cmsg)) {
				close_cmsg_fds(cmsg, size);
			}
			continue;
		}
		zval element, data;
		handler->to_zval(CMSG_DATA(cmsg), size, &data);
		sockets_conversion_init_array(&element);
		sockets_conversion_add_long(&element, SOCKETS_KEY_LEVEL, cmsg->cmsg_level);
		sockets_conversion_add_long(&element, SOCKETS_KEY_TYPE, cmsg->cmsg_type);
		sockets_conversion_add(&element, SOCKETS_KEY_DATA, &data);
		if (zend_hash_num_elements(Z_ARRVAL_P(array)) == 0) {
			sockets_conversion_init_list(array, &element);
		} else {
			add_next_index_zval(array, &element);
		}
	}
}

/* LCOV_EXCL_START: reached only by script/faults --memory */
void sockets_ancillary_close_fds(const sockets_cmsg_buf *ancillary)
{
	struct msghdr msgh = msghdr_of_cmsg_buf(ancillary);

	if (!ancillary->is_received) {
		return;
	}
	for (struct cmsghdr *cmsg = CMSG_FIRSTHDR(&msgh); cmsg; cmsg = CMSG_NXTHDR(&msgh, cmsg)) {
		if (cmsg_has_fds(cmsg)) {
			close_cmsg_fds(cmsg, sockets_platform_cmsg_data_size(&msgh, cmsg));
		}
	}
}
/* LCOV_EXCL_STOP */

size_t sockets_ancillary_space(zend_long level, zend_long type, zend_long items)
{
	const cmsg_handler *handler = find_cmsg_handler(level, type);

	if (!handler) {
		return 0;
	}
	if (handler->item_size && (size_t) items > (ZEND_LONG_MAX - CMSG_SPACE(handler->size)) / handler->item_size) {
		return SIZE_MAX; /* LCOV_EXCL_LINE: reached only with 32-bit ints */
	}
	return CMSG_SPACE(handler->size + handler->item_size * (size_t) items);
}
