/* php_sockets.h -- the Socket object and the module's state; all that is not the platform's stands on it. */

#ifndef PHP_SOCKETS_PAIR_H
#define PHP_SOCKETS_PAIR_H

#include "php.h"
#include "sockets_layout.h"
#include "sockets_platform.h"

#define PHP_SOCKETS_PAIR_VERSION "0.1.0"

/* Values of socket_read()'s mode. */
#define SOCKETS_NORMAL_READ 1
#define SOCKETS_BINARY_READ 2

/* Bytes of a message that are received by way of the buffer at most: more than a system lets through unless it
 * is asked to. Pages never used cost nothing. */
#define SOCKETS_RECEIVE_BUFFER_SIZE (256 * 1024)
/* The same of a stream, as much as a processor's cache likes. */
#define SOCKETS_RECEIVE_CHUNK_SIZE (64 * 1024)
#define SOCKETS_PAGE_SIZE 4096

/* Scripts may hold thousands of these, so our own members use the narrowest types that fit. A Socket that ext/sockets
 * or another extension has made has only the shared members set, until sockets_object_adopt(). */
typedef struct {
	int pending_error;        /* arrived behind data that was returned; the next read tells it */
	uint32_t key;             /* tells it from all others, of forked processes too: sockets_platform.h */
	uint32_t fork_generation; /* how often the process had forked when it was made */
	uint32_t poll_index;      /* where socket_select() has it; means nothing outside of one call */
	uint8_t type;             /* SOCK_STREAM ... without flags; 0 if not known yet */
	bool needs_check;         /* it has a stream, or its type is not known yet: sockets_object_check_open() */
	bool has_rcvlowat;        /* SO_RCVLOWAT was set, for it or for who accepted it */
	bool is_shared;           /* bytes may be taken from it otherwise than by sockets_receive.c */
	struct {
		SOCKETS_LAYOUT_MEMBERS
	}; /* one struct, so that no padding of ours gets between them */
} sockets_object;

/* Bytes at the head of one socket's queue that have been looked at and not been taken. They are
 * in the receive buffer, from start to end; none if these are equal. */
typedef struct {
	uint32_t key;        /* whose they are */
	uint32_t recv_count; /* what the socket's counter stood at */
	size_t start, end;
	size_t window; /* how much was looked for */
} sockets_peek_buf;

ZEND_BEGIN_MODULE_GLOBALS(sockets_pair)
	int last_error;
	uint32_t delegated; /* calls of ext/sockets' own functions that are running */
	sockets_peek_buf peeked;
	char *buffer; /* SOCKETS_RECEIVE_BUFFER_SIZE bytes within storage */
	char storage[2 * SOCKETS_PAGE_SIZE + SOCKETS_RECEIVE_BUFFER_SIZE];
ZEND_END_MODULE_GLOBALS(sockets_pair)

ZEND_EXTERN_MODULE_GLOBALS(sockets_pair)
#define SOCKETS_G(member) ZEND_MODULE_GLOBALS_ACCESSOR(sockets_pair, member)

#if defined(ZTS) && defined(COMPILE_DL_SOCKETS_PAIR)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

extern zend_module_entry sockets_pair_module_entry;
#define phpext_sockets_pair_ptr &sockets_pair_module_entry

extern zend_class_entry *sockets_object_ce;

static inline sockets_object *sockets_object_from_obj(zend_object *object)
{
	return (sockets_object *) ((char *) object - offsetof(sockets_object, std));
}

/* Sets how objects of the class are made, freed and compared: our own class, or that of ext/sockets. */
void sockets_object_set_handlers(zend_class_entry *class);

/* A Socket that has no descriptor yet, so that memory is had before the system is asked for one. */
sockets_object *sockets_object_create(zval *result);

/* Gives a Socket its descriptor, which is the Socket's to close from here on. The type may hold
 * flags. */
void sockets_object_init_fd(sockets_object *socket, php_socket_t fd, int family, int type);

/* Lends a Socket the descriptor of a stream, which stays the stream's to close; the Socket keeps
 * the stream alive and ends with it. */
void sockets_object_attach_stream(sockets_object *socket, php_socket_t fd, int family, int type, zval *stream);

/* Hands the descriptor over to a stream made of it. */
void sockets_object_set_stream(sockets_object *socket, zval *stream);

/* The family of an open Socket, asked of the system where it is not known yet. AF_UNSPEC if that has none. */
int sockets_object_family(sockets_object *socket);

/* The stream that owns the descriptor of an open Socket, or NULL if the Socket does. */
php_stream *sockets_object_stream(const sockets_object *socket);

/* Whether a Socket is open that has a stream or was made by another extension. If the stream that owns the descriptor
 * is gone, the Socket is closed as well. If the Socket is new here, sockets_object_adopt(). */
bool sockets_object_check_open(sockets_object *socket);

static inline bool sockets_object_has_stream(const sockets_object *socket)
{
	return !Z_ISUNDEF(socket->stream);
}

/* Whether there is a descriptor. */
static inline bool sockets_object_is_open(sockets_object *socket)
{
	return EXPECTED(!socket->needs_check) ? socket->fd != SOCK_ERR : sockets_object_check_open(socket);
}

/* Asks the kernel for the type of an open Socket that another extension has made, and makes its descriptor
 * close-on-exec, unless a stream owns it. The other extension may also read from it: it counts as shared. */
void sockets_object_adopt(sockets_object *socket);

/* The Socket behind an argument, or NULL after throwing that it has already been closed. */
static inline sockets_object *sockets_object_fetch(zend_object *argument, uint32_t argument_number)
{
	sockets_object *socket = sockets_object_from_obj(argument);

	if (UNEXPECTED(!sockets_object_is_open(socket))) {
		zend_argument_error(NULL, argument_number, "has already been closed");
		return NULL;
	}
	return socket;
}

/* Asks the kernel for the family and the mode of a Socket that was made elsewhere, if ext/sockets is loaded: it and
 * other extensions read them from the object. Otherwise they are asked for when they are needed. */
void sockets_object_fill_shared_members(sockets_object *socket);

/* ext/sockets, where it is loaded as well: sockets_beside.c. All members are 0 where it is not. */
typedef struct {
	/* Its version of the function that is running, with the same arguments. Returns false if it has none. */
	bool (*call)(INTERNAL_FUNCTION_PARAMETERS);
	/* Makes the last error of the process the one that it has set during a call that is still running. */
	void (*fetch_error)(zend_execute_data *execute_data);
	/* Whether another extension uses ext/sockets, and so may read from any Socket without our knowing. */
	bool has_users;
} sockets_ext_table;

extern sockets_ext_table sockets_ext;

/* Has ext/sockets do what is not implemented here. Returns false, with nothing done, if it is not there. */
static inline bool sockets_ext_call(INTERNAL_FUNCTION_PARAMETERS)
{
	return sockets_ext.call && sockets_ext.call(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* Closes descriptors that were received and became nobody's, but for those below 0. */
void sockets_object_close_fds(const int *fds, size_t count);

/* Closes the descriptor, if there is one, and with it the stream that owns it; or warns, while a filter of
 * the stream runs. */
void sockets_object_close(sockets_object *socket);

#endif
