/* php_sockets.h -- Socket objects, module globals and helpers used by every source file. */

#ifndef PHP_SOCKETS_PAIR_H
#define PHP_SOCKETS_PAIR_H

#include "php.h"
#include "sockets_layout.h"
#include "sockets_platform.h"

#define PHP_SOCKETS_PAIR_VERSION "0.1.0"

/* Values of socket_read()'s $mode. */
#define SOCKETS_NORMAL_READ 1
#define SOCKETS_BINARY_READ 2

/* Size of the receive buffer in bytes. Larger than Linux's default SO_SNDBUF, so that an ordinary message fits.
 * Pages that are never touched stay unbacked. */
#define SOCKETS_RECEIVE_BUFFER_SIZE (256 * 1024)
/* Largest chunk in bytes that is read from a stream into the buffer; small enough to stay in the CPU cache. */
#define SOCKETS_RECEIVE_CHUNK_SIZE (64 * 1024)
#define SOCKETS_PAGE_SIZE 4096

/* Scripts may create thousands of these, so our own members use the narrowest types that fit. If ext/sockets or
 * another extension has created the Socket, only the members of sockets_layout.h are set until
 * sockets_object_adopt(). */
typedef struct {
	int pending_error;        /* hit after data had already been returned; the next read reports it */
	uint32_t key;             /* unique across forked processes: sockets_counter_alloc_key() */
	uint32_t fork_generation; /* sockets_counter_fork_generation() at creation */
	uint32_t poll_index;      /* index into the pollfd array; valid only during socket_select() */
	uint32_t poll_call;       /* last call of socket_select() that used poll(2): sockets_epoll_next_call() */
	uint32_t watch;           /* index in the epoll set of this thread; 0 if it is not registered */
	uint8_t type;             /* SOCK_STREAM ..., without flags; 0 if not known yet */
	bool needs_check;         /* has a stream, or its type is not known yet: sockets_object_check_open() */
	bool has_receive_options; /* sockets_receive_mark_option(), here or on the listener that accepted it */
	bool has_other_readers;   /* sockets_receive_mark_other_readers() */
	bool has_bulk;            /* the last large read found more than a chunk: sockets_receive_stream.c */
	struct {
		SOCKETS_LAYOUT_MEMBERS
	}; /* a struct of their own, so that our members add no padding between them */
} sockets_object;

/* Result of the last MSG_PEEK that is not consumed yet: buffer[start, end). Empty if start == end. */
typedef struct {
	uint32_t key;        /* of the Socket */
	uint32_t recv_count; /* the Socket's counter before the peek, plus our own reads since */
	size_t start, end;
	size_t window; /* bytes that were requested */
} sockets_peek_buf;

ZEND_BEGIN_MODULE_GLOBALS(sockets_pair)
	int last_error;                          /* socket_last_error() without a Socket */
	uint32_t delegated;                      /* calls of ext/sockets' own functions that are running */
	bool close_on_exec, restart_interrupted; /* INI settings */
	sockets_peek_buf peeked;
	char *scratch; /* sockets_platform_map(), or NULL: for receives of more than SOCKETS_RECEIVE_BUFFER_SIZE bytes */
	size_t scratch_size;
	struct sockets_epoll *epoll; /* NULL until it is needed: sockets_epoll_get() */
	char select_backend;         /* first letter of sockets_pair.select_backend, for tests */
	char *buffer;                /* SOCKETS_RECEIVE_BUFFER_SIZE bytes within storage */
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

#define Z_SOCKET_P(zv) sockets_object_from_obj(Z_OBJ_P(zv))

/* Makes a class the Socket class: sets sockets_object_ce, create_object and the object handlers. The class is our own,
 * or that of ext/sockets. */
void sockets_object_set_handlers(zend_class_entry *ce);

/* Creates a Socket without an fd. Call it before the system call that returns the fd: running out of memory then leaks
 * none. Returns the Socket; the caller owns it through result. */
sockets_object *sockets_object_create(zval *result);

/* Set by sockets_epoll_startup(). Called before a Socket that is registered with epoll loses its fd, to a stream or for
 * good. */
extern void (*sockets_object_unwatch)(sockets_object *socket);

/* Gives a Socket its fd. The Socket owns the fd from here on. The family is AF_UNSPEC if it is not known yet; the type
 * may include SOCK_CLOEXEC and SOCK_NONBLOCK: socket(2). */
void sockets_object_init_fd(sockets_object *socket, php_socket_t fd, int family, int type);

/* Gives a Socket the fd of a stream. The stream keeps ownership of the fd. The Socket references the stream, and is
 * closed when the stream is. Family and type are as above. */
void sockets_object_attach_stream(sockets_object *socket, php_socket_t fd, int family, int type, zval *stream);

/* Transfers ownership of the fd to a stream that was created from it. The Socket references the stream, and is closed
 * when the stream is. */
void sockets_object_set_stream(sockets_object *socket, zval *stream);

/* Returns the family of an open Socket, or AF_UNSPEC if the kernel reports none. Calls getsockname(2) if the family is
 * not known yet. */
int sockets_object_family(sockets_object *socket);

/* Returns the stream that owns the fd of an open Socket, or NULL if the Socket owns it. */
php_stream *sockets_object_stream(const sockets_object *socket);

/* Returns whether a Socket is open that has a stream or was created by another extension: the slow path of
 * sockets_object_is_open(). Closes the Socket if its stream has been closed. Calls sockets_object_adopt() if the type
 * is not known yet. */
bool sockets_object_check_open(sockets_object *socket);

static inline bool sockets_object_has_stream(const sockets_object *socket)
{
	return !Z_ISUNDEF(socket->stream);
}

/* Returns whether the Socket has an fd. */
static inline bool sockets_object_is_open(sockets_object *socket)
{
	return EXPECTED(!socket->needs_check) ? socket->fd != SOCK_ERR : sockets_object_check_open(socket);
}

/* Completes an open Socket that another extension has created: gets the type from the kernel, and sets close-on-exec
 * unless a stream owns the fd. The Socket still has other readers, as the other extension may read from it. Does
 * nothing if the fd is not a socket. */
void sockets_object_adopt(sockets_object *socket);

/* Returns the Socket of an argument, counted from 1, or NULL with an Error thrown if it has already been closed. */
static inline sockets_object *sockets_object_fetch(zend_object *socket_obj, uint32_t arg_num)
{
	sockets_object *socket = sockets_object_from_obj(socket_obj);

	if (UNEXPECTED(!sockets_object_is_open(socket))) {
		zend_argument_error(NULL, arg_num, "has already been closed");
		return NULL;
	}
	return socket;
}

/* Gets the family and the blocking mode of a Socket whose fd was received or imported, if ext/sockets is loaded: it
 * and other extensions read both from the object. Without ext/sockets, they are queried when they are needed, except
 * for the mode if socket_accept() depends on it: SOCKETS_COMPAT_ACCEPT_KEEPS_NONBLOCK. */
void sockets_object_fill_layout_members(sockets_object *socket);

/* ext/sockets, if it is loaded too. Filled by sockets_beside.c; all members are 0 otherwise. */
typedef struct {
	/* Calls ext/sockets' version of the running function, with the same arguments. Returns false if it has none. */
	bool (*call)(INTERNAL_FUNCTION_PARAMETERS);
	/* Moves ext/sockets' last error, unless it is 0, to SOCKETS_G(last_error). Also works during a delegated call. */
	void (*fetch_error)(zend_execute_data *execute_data);
	/* Whether another extension depends on ext/sockets, and so may read from any Socket without our knowledge. */
	bool has_users;
} sockets_ext_table;

extern sockets_ext_table sockets_ext;

/* Delegates the running function to ext/sockets, for what is not implemented here. Returns false, with nothing done, if
 * ext/sockets is not loaded or has no such function. */
static inline bool sockets_ext_call(INTERNAL_FUNCTION_PARAMETERS)
{
	return sockets_ext.call && sockets_ext.call(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* Closes received fds that no Socket or stream owns. Skips negative entries. */
void sockets_object_close_fds(const int *fds, size_t count);

/* Closes the fd, if there is one, together with the stream that owns it. Emits E_WARNING and closes nothing while a
 * filter of the stream is running. */
void sockets_object_close(sockets_object *socket);

#endif
