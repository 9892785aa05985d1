<?php

/**
 * sockets.stub.php -- the API: the only place where a signature or a constant is written.
 * script/arginfo makes sockets_arginfo.h of it. Constants have the system's values and are
 * defined where the system has them.
 *
 * @generate-class-entries
 */


/* Address families: address_families(7). */

/**
 * @var int
 * @cvalue AF_UNIX
 */
const AF_UNIX = UNKNOWN;
/**
 * @var int
 * @cvalue AF_INET
 */
const AF_INET = UNKNOWN;
/**
 * @var int
 * @cvalue AF_INET6
 */
const AF_INET6 = UNKNOWN;

/* Types of socket: socket(2). The last two are flags that may be added to a type. */

/**
 * @var int
 * @cvalue SOCK_STREAM
 */
const SOCK_STREAM = UNKNOWN;
/**
 * @var int
 * @cvalue SOCK_DGRAM
 */
const SOCK_DGRAM = UNKNOWN;
/**
 * @var int
 * @cvalue SOCK_RAW
 */
const SOCK_RAW = UNKNOWN;
/**
 * @var int
 * @cvalue SOCK_SEQPACKET
 */
const SOCK_SEQPACKET = UNKNOWN;
/**
 * @var int
 * @cvalue SOCK_RDM
 */
const SOCK_RDM = UNKNOWN;
#ifdef SOCK_DCCP
/**
 * @var int
 * @cvalue SOCK_DCCP
 */
const SOCK_DCCP = UNKNOWN;
#endif
#ifdef SOCK_CONN_DGRAM
/**
 * @var int
 * @cvalue SOCK_CONN_DGRAM
 */
const SOCK_CONN_DGRAM = UNKNOWN;
#endif
#ifdef SOCK_CLOEXEC
/**
 * @var int
 * @cvalue SOCK_CLOEXEC
 */
const SOCK_CLOEXEC = UNKNOWN;
#endif
#ifdef SOCK_NONBLOCK
/**
 * @var int
 * @cvalue SOCK_NONBLOCK
 */
const SOCK_NONBLOCK = UNKNOWN;
#endif

/* Levels of options, and protocols: socket(7), protocols(5). */

/**
 * @var int
 * @cvalue SOL_SOCKET
 */
const SOL_SOCKET = UNKNOWN;
/**
 * @var int
 * @cvalue IPPROTO_TCP
 */
const SOL_TCP = UNKNOWN;
/**
 * @var int
 * @cvalue IPPROTO_UDP
 */
const SOL_UDP = UNKNOWN;
#ifdef IPPROTO_UDPLITE
/**
 * @var int
 * @cvalue IPPROTO_UDPLITE
 */
const SOL_UDPLITE = UNKNOWN;
#endif

/* How socket_read() reads: up to the end of a line, or what is there. */

/**
 * @var int
 * @cvalue PHP_SOCKET_NORMAL_READ
 */
const PHP_NORMAL_READ = UNKNOWN;
/**
 * @var int
 * @cvalue PHP_SOCKET_BINARY_READ
 */
const PHP_BINARY_READ = UNKNOWN;

/* Flags of one transfer: send(2), recv(2). */

/**
 * @var int
 * @cvalue MSG_OOB
 */
const MSG_OOB = UNKNOWN;
/**
 * @var int
 * @cvalue MSG_WAITALL
 */
const MSG_WAITALL = UNKNOWN;
#ifdef MSG_CTRUNC
/**
 * @var int
 * @cvalue MSG_CTRUNC
 */
const MSG_CTRUNC = UNKNOWN;
#endif
#ifdef MSG_TRUNC
/**
 * @var int
 * @cvalue MSG_TRUNC
 */
const MSG_TRUNC = UNKNOWN;
#endif
/**
 * @var int
 * @cvalue MSG_PEEK
 */
const MSG_PEEK = UNKNOWN;
/**
 * @var int
 * @cvalue MSG_DONTROUTE
 */
const MSG_DONTROUTE = UNKNOWN;
#ifdef MSG_EOR
/**
 * @var int
 * @cvalue MSG_EOR
 */
const MSG_EOR = UNKNOWN;
#endif
#ifdef MSG_EOF
/**
 * @var int
 * @cvalue MSG_EOF
 */
const MSG_EOF = UNKNOWN;
#else
#ifdef MSG_FIN
/**
 * @var int
 * @cvalue MSG_FIN
 */
const MSG_EOF = UNKNOWN;
#endif
#endif
#ifdef MSG_CONFIRM
/**
 * @var int
 * @cvalue MSG_CONFIRM
 */
const MSG_CONFIRM = UNKNOWN;
#endif
#ifdef MSG_ERRQUEUE
/**
 * @var int
 * @cvalue MSG_ERRQUEUE
 */
const MSG_ERRQUEUE = UNKNOWN;
#endif
#ifdef MSG_NOSIGNAL
/**
 * @var int
 * @cvalue MSG_NOSIGNAL
 */
const MSG_NOSIGNAL = UNKNOWN;
#endif
#ifdef MSG_DONTWAIT
/**
 * @var int
 * @cvalue MSG_DONTWAIT
 */
const MSG_DONTWAIT = UNKNOWN;
#endif
#ifdef MSG_MORE
/**
 * @var int
 * @cvalue MSG_MORE
 */
const MSG_MORE = UNKNOWN;
#endif
#ifdef MSG_WAITFORONE
/**
 * @var int
 * @cvalue MSG_WAITFORONE
 */
const MSG_WAITFORONE = UNKNOWN;
#endif
#ifdef MSG_CMSG_CLOEXEC
/**
 * @var int
 * @cvalue MSG_CMSG_CLOEXEC
 */
const MSG_CMSG_CLOEXEC = UNKNOWN;
#endif
#ifdef MSG_ZEROCOPY
/**
 * @var int
 * @cvalue MSG_ZEROCOPY
 */
const MSG_ZEROCOPY = UNKNOWN;
#endif

/* Errors: errno(3); of Winsock where the system has it. */

#ifdef WSABASEERR
/**
 * @var int
 * @cvalue WSAEINTR
 */
const SOCKET_EINTR = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEBADF
 */
const SOCKET_EBADF = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEACCES
 */
const SOCKET_EACCES = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEFAULT
 */
const SOCKET_EFAULT = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEINVAL
 */
const SOCKET_EINVAL = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEMFILE
 */
const SOCKET_EMFILE = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEWOULDBLOCK
 */
const SOCKET_EWOULDBLOCK = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEINPROGRESS
 */
const SOCKET_EINPROGRESS = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEALREADY
 */
const SOCKET_EALREADY = UNKNOWN;
/**
 * @var int
 * @cvalue WSAENOTSOCK
 */
const SOCKET_ENOTSOCK = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEDESTADDRREQ
 */
const SOCKET_EDESTADDRREQ = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEMSGSIZE
 */
const SOCKET_EMSGSIZE = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEPROTOTYPE
 */
const SOCKET_EPROTOTYPE = UNKNOWN;
/**
 * @var int
 * @cvalue WSAENOPROTOOPT
 */
const SOCKET_ENOPROTOOPT = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEPROTONOSUPPORT
 */
const SOCKET_EPROTONOSUPPORT = UNKNOWN;
/**
 * @var int
 * @cvalue WSAESOCKTNOSUPPORT
 */
const SOCKET_ESOCKTNOSUPPORT = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEOPNOTSUPP
 */
const SOCKET_EOPNOTSUPP = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEPFNOSUPPORT
 */
const SOCKET_EPFNOSUPPORT = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEAFNOSUPPORT
 */
const SOCKET_EAFNOSUPPORT = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEADDRINUSE
 */
const SOCKET_EADDRINUSE = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEADDRNOTAVAIL
 */
const SOCKET_EADDRNOTAVAIL = UNKNOWN;
/**
 * @var int
 * @cvalue WSAENETDOWN
 */
const SOCKET_ENETDOWN = UNKNOWN;
/**
 * @var int
 * @cvalue WSAENETUNREACH
 */
const SOCKET_ENETUNREACH = UNKNOWN;
/**
 * @var int
 * @cvalue WSAENETRESET
 */
const SOCKET_ENETRESET = UNKNOWN;
/**
 * @var int
 * @cvalue WSAECONNABORTED
 */
const SOCKET_ECONNABORTED = UNKNOWN;
/**
 * @var int
 * @cvalue WSAECONNRESET
 */
const SOCKET_ECONNRESET = UNKNOWN;
/**
 * @var int
 * @cvalue WSAENOBUFS
 */
const SOCKET_ENOBUFS = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEISCONN
 */
const SOCKET_EISCONN = UNKNOWN;
/**
 * @var int
 * @cvalue WSAENOTCONN
 */
const SOCKET_ENOTCONN = UNKNOWN;
/**
 * @var int
 * @cvalue WSAESHUTDOWN
 */
const SOCKET_ESHUTDOWN = UNKNOWN;
/**
 * @var int
 * @cvalue WSAETOOMANYREFS
 */
const SOCKET_ETOOMANYREFS = UNKNOWN;
/**
 * @var int
 * @cvalue WSAETIMEDOUT
 */
const SOCKET_ETIMEDOUT = UNKNOWN;
/**
 * @var int
 * @cvalue WSAECONNREFUSED
 */
const SOCKET_ECONNREFUSED = UNKNOWN;
/**
 * @var int
 * @cvalue WSAELOOP
 */
const SOCKET_ELOOP = UNKNOWN;
/**
 * @var int
 * @cvalue WSAENAMETOOLONG
 */
const SOCKET_ENAMETOOLONG = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEHOSTDOWN
 */
const SOCKET_EHOSTDOWN = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEHOSTUNREACH
 */
const SOCKET_EHOSTUNREACH = UNKNOWN;
/**
 * @var int
 * @cvalue WSAENOTEMPTY
 */
const SOCKET_ENOTEMPTY = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEPROCLIM
 */
const SOCKET_EPROCLIM = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEUSERS
 */
const SOCKET_EUSERS = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEDQUOT
 */
const SOCKET_EDQUOT = UNKNOWN;
/**
 * @var int
 * @cvalue WSAESTALE
 */
const SOCKET_ESTALE = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEREMOTE
 */
const SOCKET_EREMOTE = UNKNOWN;
/**
 * @var int
 * @cvalue WSAEDISCON
 */
const SOCKET_EDISCON = UNKNOWN;
/**
 * @var int
 * @cvalue WSASYSNOTREADY
 */
const SOCKET_SYSNOTREADY = UNKNOWN;
/**
 * @var int
 * @cvalue WSAVERNOTSUPPORTED
 */
const SOCKET_VERNOTSUPPORTED = UNKNOWN;
/**
 * @var int
 * @cvalue WSANOTINITIALISED
 */
const SOCKET_NOTINITIALISED = UNKNOWN;
/**
 * @var int
 * @cvalue WSAHOST_NOT_FOUND
 */
const SOCKET_HOST_NOT_FOUND = UNKNOWN;
/**
 * @var int
 * @cvalue WSATRY_AGAIN
 */
const SOCKET_TRY_AGAIN = UNKNOWN;
/**
 * @var int
 * @cvalue WSANO_RECOVERY
 */
const SOCKET_NO_RECOVERY = UNKNOWN;
/**
 * @var int
 * @cvalue WSANO_DATA
 */
const SOCKET_NO_DATA = UNKNOWN;
/**
 * @var int
 * @cvalue WSANO_DATA
 */
const SOCKET_NO_ADDRESS = UNKNOWN;
#else
#ifdef EPERM
/**
 * @var int
 * @cvalue EPERM
 */
const SOCKET_EPERM = UNKNOWN;
#endif
#ifdef ENOENT
/**
 * @var int
 * @cvalue ENOENT
 */
const SOCKET_ENOENT = UNKNOWN;
#endif
#ifdef EINTR
/**
 * @var int
 * @cvalue EINTR
 */
const SOCKET_EINTR = UNKNOWN;
#endif
#ifdef EIO
/**
 * @var int
 * @cvalue EIO
 */
const SOCKET_EIO = UNKNOWN;
#endif
#ifdef ENXIO
/**
 * @var int
 * @cvalue ENXIO
 */
const SOCKET_ENXIO = UNKNOWN;
#endif
#ifdef E2BIG
/**
 * @var int
 * @cvalue E2BIG
 */
const SOCKET_E2BIG = UNKNOWN;
#endif
#ifdef EBADF
/**
 * @var int
 * @cvalue EBADF
 */
const SOCKET_EBADF = UNKNOWN;
#endif
#ifdef EAGAIN
/**
 * @var int
 * @cvalue EAGAIN
 */
const SOCKET_EAGAIN = UNKNOWN;
#endif
#ifdef ENOMEM
/**
 * @var int
 * @cvalue ENOMEM
 */
const SOCKET_ENOMEM = UNKNOWN;
#endif
#ifdef EACCES
/**
 * @var int
 * @cvalue EACCES
 */
const SOCKET_EACCES = UNKNOWN;
#endif
#ifdef EFAULT
/**
 * @var int
 * @cvalue EFAULT
 */
const SOCKET_EFAULT = UNKNOWN;
#endif
#ifdef ENOTBLK
/**
 * @var int
 * @cvalue ENOTBLK
 */
const SOCKET_ENOTBLK = UNKNOWN;
#endif
#ifdef EBUSY
/**
 * @var int
 * @cvalue EBUSY
 */
const SOCKET_EBUSY = UNKNOWN;
#endif
#ifdef EEXIST
/**
 * @var int
 * @cvalue EEXIST
 */
const SOCKET_EEXIST = UNKNOWN;
#endif
#ifdef EXDEV
/**
 * @var int
 * @cvalue EXDEV
 */
const SOCKET_EXDEV = UNKNOWN;
#endif
#ifdef ENODEV
/**
 * @var int
 * @cvalue ENODEV
 */
const SOCKET_ENODEV = UNKNOWN;
#endif
#ifdef ENOTDIR
/**
 * @var int
 * @cvalue ENOTDIR
 */
const SOCKET_ENOTDIR = UNKNOWN;
#endif
#ifdef EISDIR
/**
 * @var int
 * @cvalue EISDIR
 */
const SOCKET_EISDIR = UNKNOWN;
#endif
#ifdef EINVAL
/**
 * @var int
 * @cvalue EINVAL
 */
const SOCKET_EINVAL = UNKNOWN;
#endif
#ifdef ENFILE
/**
 * @var int
 * @cvalue ENFILE
 */
const SOCKET_ENFILE = UNKNOWN;
#endif
#ifdef EMFILE
/**
 * @var int
 * @cvalue EMFILE
 */
const SOCKET_EMFILE = UNKNOWN;
#endif
#ifdef ENOTTY
/**
 * @var int
 * @cvalue ENOTTY
 */
const SOCKET_ENOTTY = UNKNOWN;
#endif
#ifdef ENOSPC
/**
 * @var int
 * @cvalue ENOSPC
 */
const SOCKET_ENOSPC = UNKNOWN;
#endif
#ifdef ESPIPE
/**
 * @var int
 * @cvalue ESPIPE
 */
const SOCKET_ESPIPE = UNKNOWN;
#endif
#ifdef EROFS
/**
 * @var int
 * @cvalue EROFS
 */
const SOCKET_EROFS = UNKNOWN;
#endif
#ifdef EMLINK
/**
 * @var int
 * @cvalue EMLINK
 */
const SOCKET_EMLINK = UNKNOWN;
#endif
#ifdef EPIPE
/**
 * @var int
 * @cvalue EPIPE
 */
const SOCKET_EPIPE = UNKNOWN;
#endif
#ifdef ENAMETOOLONG
/**
 * @var int
 * @cvalue ENAMETOOLONG
 */
const SOCKET_ENAMETOOLONG = UNKNOWN;
#endif
#ifdef ENOLCK
/**
 * @var int
 * @cvalue ENOLCK
 */
const SOCKET_ENOLCK = UNKNOWN;
#endif
#ifdef ENOSYS
/**
 * @var int
 * @cvalue ENOSYS
 */
const SOCKET_ENOSYS = UNKNOWN;
#endif
#ifdef ENOTEMPTY
/**
 * @var int
 * @cvalue ENOTEMPTY
 */
const SOCKET_ENOTEMPTY = UNKNOWN;
#endif
#ifdef ELOOP
/**
 * @var int
 * @cvalue ELOOP
 */
const SOCKET_ELOOP = UNKNOWN;
#endif
#ifdef EWOULDBLOCK
/**
 * @var int
 * @cvalue EWOULDBLOCK
 */
const SOCKET_EWOULDBLOCK = UNKNOWN;
#endif
#ifdef ENOMSG
/**
 * @var int
 * @cvalue ENOMSG
 */
const SOCKET_ENOMSG = UNKNOWN;
#endif
#ifdef EIDRM
/**
 * @var int
 * @cvalue EIDRM
 */
const SOCKET_EIDRM = UNKNOWN;
#endif
#ifdef ECHRNG
/**
 * @var int
 * @cvalue ECHRNG
 */
const SOCKET_ECHRNG = UNKNOWN;
#endif
#ifdef EL2NSYNC
/**
 * @var int
 * @cvalue EL2NSYNC
 */
const SOCKET_EL2NSYNC = UNKNOWN;
#endif
#ifdef EL3HLT
/**
 * @var int
 * @cvalue EL3HLT
 */
const SOCKET_EL3HLT = UNKNOWN;
#endif
#ifdef EL3RST
/**
 * @var int
 * @cvalue EL3RST
 */
const SOCKET_EL3RST = UNKNOWN;
#endif
#ifdef ELNRNG
/**
 * @var int
 * @cvalue ELNRNG
 */
const SOCKET_ELNRNG = UNKNOWN;
#endif
#ifdef EUNATCH
/**
 * @var int
 * @cvalue EUNATCH
 */
const SOCKET_EUNATCH = UNKNOWN;
#endif
#ifdef ENOCSI
/**
 * @var int
 * @cvalue ENOCSI
 */
const SOCKET_ENOCSI = UNKNOWN;
#endif
#ifdef EL2HLT
/**
 * @var int
 * @cvalue EL2HLT
 */
const SOCKET_EL2HLT = UNKNOWN;
#endif
#ifdef EBADE
/**
 * @var int
 * @cvalue EBADE
 */
const SOCKET_EBADE = UNKNOWN;
#endif
#ifdef EBADR
/**
 * @var int
 * @cvalue EBADR
 */
const SOCKET_EBADR = UNKNOWN;
#endif
#ifdef EXFULL
/**
 * @var int
 * @cvalue EXFULL
 */
const SOCKET_EXFULL = UNKNOWN;
#endif
#ifdef ENOANO
/**
 * @var int
 * @cvalue ENOANO
 */
const SOCKET_ENOANO = UNKNOWN;
#endif
#ifdef EBADRQC
/**
 * @var int
 * @cvalue EBADRQC
 */
const SOCKET_EBADRQC = UNKNOWN;
#endif
#ifdef EBADSLT
/**
 * @var int
 * @cvalue EBADSLT
 */
const SOCKET_EBADSLT = UNKNOWN;
#endif
#ifdef ENOSTR
/**
 * @var int
 * @cvalue ENOSTR
 */
const SOCKET_ENOSTR = UNKNOWN;
#endif
#ifdef ENODATA
/**
 * @var int
 * @cvalue ENODATA
 */
const SOCKET_ENODATA = UNKNOWN;
#endif
#ifdef ETIME
/**
 * @var int
 * @cvalue ETIME
 */
const SOCKET_ETIME = UNKNOWN;
#endif
#ifdef ENOSR
/**
 * @var int
 * @cvalue ENOSR
 */
const SOCKET_ENOSR = UNKNOWN;
#endif
#ifdef ENONET
/**
 * @var int
 * @cvalue ENONET
 */
const SOCKET_ENONET = UNKNOWN;
#endif
#ifdef EREMOTE
/**
 * @var int
 * @cvalue EREMOTE
 */
const SOCKET_EREMOTE = UNKNOWN;
#endif
#ifdef ENOLINK
/**
 * @var int
 * @cvalue ENOLINK
 */
const SOCKET_ENOLINK = UNKNOWN;
#endif
#ifdef EADV
/**
 * @var int
 * @cvalue EADV
 */
const SOCKET_EADV = UNKNOWN;
#endif
#ifdef ESRMNT
/**
 * @var int
 * @cvalue ESRMNT
 */
const SOCKET_ESRMNT = UNKNOWN;
#endif
#ifdef ECOMM
/**
 * @var int
 * @cvalue ECOMM
 */
const SOCKET_ECOMM = UNKNOWN;
#endif
#ifdef EPROTO
/**
 * @var int
 * @cvalue EPROTO
 */
const SOCKET_EPROTO = UNKNOWN;
#endif
#ifdef EMULTIHOP
/**
 * @var int
 * @cvalue EMULTIHOP
 */
const SOCKET_EMULTIHOP = UNKNOWN;
#endif
#ifdef EBADMSG
/**
 * @var int
 * @cvalue EBADMSG
 */
const SOCKET_EBADMSG = UNKNOWN;
#endif
#ifdef ENOTUNIQ
/**
 * @var int
 * @cvalue ENOTUNIQ
 */
const SOCKET_ENOTUNIQ = UNKNOWN;
#endif
#ifdef EBADFD
/**
 * @var int
 * @cvalue EBADFD
 */
const SOCKET_EBADFD = UNKNOWN;
#endif
#ifdef EREMCHG
/**
 * @var int
 * @cvalue EREMCHG
 */
const SOCKET_EREMCHG = UNKNOWN;
#endif
#ifdef ERESTART
/**
 * @var int
 * @cvalue ERESTART
 */
const SOCKET_ERESTART = UNKNOWN;
#endif
#ifdef ESTRPIPE
/**
 * @var int
 * @cvalue ESTRPIPE
 */
const SOCKET_ESTRPIPE = UNKNOWN;
#endif
#ifdef EUSERS
/**
 * @var int
 * @cvalue EUSERS
 */
const SOCKET_EUSERS = UNKNOWN;
#endif
#ifdef ENOTSOCK
/**
 * @var int
 * @cvalue ENOTSOCK
 */
const SOCKET_ENOTSOCK = UNKNOWN;
#endif
#ifdef EDESTADDRREQ
/**
 * @var int
 * @cvalue EDESTADDRREQ
 */
const SOCKET_EDESTADDRREQ = UNKNOWN;
#endif
#ifdef EMSGSIZE
/**
 * @var int
 * @cvalue EMSGSIZE
 */
const SOCKET_EMSGSIZE = UNKNOWN;
#endif
#ifdef EPROTOTYPE
/**
 * @var int
 * @cvalue EPROTOTYPE
 */
const SOCKET_EPROTOTYPE = UNKNOWN;
#endif
#ifdef ENOPROTOOPT
/**
 * @var int
 * @cvalue ENOPROTOOPT
 */
const SOCKET_ENOPROTOOPT = UNKNOWN;
#endif
#ifdef EPROTONOSUPPORT
/**
 * @var int
 * @cvalue EPROTONOSUPPORT
 */
const SOCKET_EPROTONOSUPPORT = UNKNOWN;
#endif
#ifdef ESOCKTNOSUPPORT
/**
 * @var int
 * @cvalue ESOCKTNOSUPPORT
 */
const SOCKET_ESOCKTNOSUPPORT = UNKNOWN;
#endif
#ifdef EOPNOTSUPP
/**
 * @var int
 * @cvalue EOPNOTSUPP
 */
const SOCKET_EOPNOTSUPP = UNKNOWN;
#endif
#ifdef EPFNOSUPPORT
/**
 * @var int
 * @cvalue EPFNOSUPPORT
 */
const SOCKET_EPFNOSUPPORT = UNKNOWN;
#endif
#ifdef EAFNOSUPPORT
/**
 * @var int
 * @cvalue EAFNOSUPPORT
 */
const SOCKET_EAFNOSUPPORT = UNKNOWN;
#endif
#ifdef EADDRINUSE
/**
 * @var int
 * @cvalue EADDRINUSE
 */
const SOCKET_EADDRINUSE = UNKNOWN;
#endif
#ifdef EADDRNOTAVAIL
/**
 * @var int
 * @cvalue EADDRNOTAVAIL
 */
const SOCKET_EADDRNOTAVAIL = UNKNOWN;
#endif
#ifdef ENETDOWN
/**
 * @var int
 * @cvalue ENETDOWN
 */
const SOCKET_ENETDOWN = UNKNOWN;
#endif
#ifdef ENETUNREACH
/**
 * @var int
 * @cvalue ENETUNREACH
 */
const SOCKET_ENETUNREACH = UNKNOWN;
#endif
#ifdef ENETRESET
/**
 * @var int
 * @cvalue ENETRESET
 */
const SOCKET_ENETRESET = UNKNOWN;
#endif
#ifdef ECONNABORTED
/**
 * @var int
 * @cvalue ECONNABORTED
 */
const SOCKET_ECONNABORTED = UNKNOWN;
#endif
#ifdef ECONNRESET
/**
 * @var int
 * @cvalue ECONNRESET
 */
const SOCKET_ECONNRESET = UNKNOWN;
#endif
#ifdef ENOBUFS
/**
 * @var int
 * @cvalue ENOBUFS
 */
const SOCKET_ENOBUFS = UNKNOWN;
#endif
#ifdef EISCONN
/**
 * @var int
 * @cvalue EISCONN
 */
const SOCKET_EISCONN = UNKNOWN;
#endif
#ifdef ENOTCONN
/**
 * @var int
 * @cvalue ENOTCONN
 */
const SOCKET_ENOTCONN = UNKNOWN;
#endif
#ifdef ESHUTDOWN
/**
 * @var int
 * @cvalue ESHUTDOWN
 */
const SOCKET_ESHUTDOWN = UNKNOWN;
#endif
#ifdef ETOOMANYREFS
/**
 * @var int
 * @cvalue ETOOMANYREFS
 */
const SOCKET_ETOOMANYREFS = UNKNOWN;
#endif
#ifdef ETIMEDOUT
/**
 * @var int
 * @cvalue ETIMEDOUT
 */
const SOCKET_ETIMEDOUT = UNKNOWN;
#endif
#ifdef ECONNREFUSED
/**
 * @var int
 * @cvalue ECONNREFUSED
 */
const SOCKET_ECONNREFUSED = UNKNOWN;
#endif
#ifdef EHOSTDOWN
/**
 * @var int
 * @cvalue EHOSTDOWN
 */
const SOCKET_EHOSTDOWN = UNKNOWN;
#endif
#ifdef EHOSTUNREACH
/**
 * @var int
 * @cvalue EHOSTUNREACH
 */
const SOCKET_EHOSTUNREACH = UNKNOWN;
#endif
#ifdef EALREADY
/**
 * @var int
 * @cvalue EALREADY
 */
const SOCKET_EALREADY = UNKNOWN;
#endif
#ifdef EINPROGRESS
/**
 * @var int
 * @cvalue EINPROGRESS
 */
const SOCKET_EINPROGRESS = UNKNOWN;
#endif
#ifdef EISNAM
/**
 * @var int
 * @cvalue EISNAM
 */
const SOCKET_EISNAM = UNKNOWN;
#endif
#ifdef EREMOTEIO
/**
 * @var int
 * @cvalue EREMOTEIO
 */
const SOCKET_EREMOTEIO = UNKNOWN;
#endif
#ifdef EDQUOT
/**
 * @var int
 * @cvalue EDQUOT
 */
const SOCKET_EDQUOT = UNKNOWN;
#endif
#ifdef ENOMEDIUM
/**
 * @var int
 * @cvalue ENOMEDIUM
 */
const SOCKET_ENOMEDIUM = UNKNOWN;
#endif
#ifdef EMEDIUMTYPE
/**
 * @var int
 * @cvalue EMEDIUMTYPE
 */
const SOCKET_EMEDIUMTYPE = UNKNOWN;
#endif
#endif

/**
 * A socket and the descriptor it owns, which is closed with it.
 *
 * Made by socket_create_pair() and its kin, never by `new`.
 *
 * @strict-properties
 * @not-serializable
 */
final class Socket
{
}

/**
 * Makes two connected sockets that cannot be told apart.
 *
 * Both are closed in programs that are started (close-on-exec), and stay open in forked processes.
 *
 * @param int $domain AF_UNIX; AF_INET and AF_INET6 where the system has such pairs, which Linux has not
 * @param int $type SOCK_STREAM, SOCK_DGRAM or SOCK_SEQPACKET; SOCK_NONBLOCK and SOCK_CLOEXEC may be or'ed to it
 * @param int $protocol 0 for the family's own; any int of the system
 * @param array $pair becomes an array of two Socket objects; on failure it stays as it was
 * @return bool true; false, with a warning and the global last error, when the system refuses
 * @throws ValueError if $domain or $type is none of those ext/sockets knows, or $protocol is no int of the system
 * @throws TypeError if $pair is a typed property that refuses an array
 * @see socketpair(2), unix(7)
 */
function socket_create_pair(int $domain, int $type, int $protocol, &$pair): bool {}

/**
 * Reads from a socket.
 *
 * A socket with a stream gives what is there, up to $length; one with messages gives one message, of which
 * nothing is lost up to $length. With PHP_NORMAL_READ a stream gives one line, with its "\n" or "\r", and
 * leaves what follows; a part of a line is returned when no more is to be had now: at the end, at a time-out
 * or signal, or on a non-blocking socket. Processes that read lines from the same stream have to take turns.
 *
 * @param int $length bytes, at most; 1 to PHP_INT_MAX - 1. Costs nothing by itself: memory follows what arrives
 * @param int $mode PHP_BINARY_READ or PHP_NORMAL_READ
 * @return string|false the data; "" when the peer has closed, or for an empty message; false when the system
 *     refuses, with a warning and both last errors; false in silence, with them, when there is nothing yet on a
 *     non-blocking socket; false and nothing else for a $length out of range
 * @throws Error if $socket has been closed
 * @see recv(2)
 */
function socket_read(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false {}

/**
 * Writes to a socket, never raising SIGPIPE.
 *
 * A stream may take less than it is given: write the rest again. Messages are taken whole or not at all.
 *
 * @param string $data bytes of any kind
 * @param int|null $length bytes of $data to write, 0 or more; all of them if null or larger than $data
 * @return int|false bytes written; false when the system refuses, with a warning and both last errors; false in
 *     silence, with them, when a non-blocking socket is full
 * @throws ValueError if $length is negative
 * @throws Error if $socket has been closed
 * @see send(2)
 */
function socket_write(Socket $socket, string $data, ?int $length = null): int|false {}

/**
 * Closes a socket at once, whoever else still has the object.
 *
 * @throws Error if $socket has been closed before
 * @see close(2)
 */
function socket_close(Socket $socket): void {}

/**
 * The error of the last call that failed.
 *
 * @param Socket|null $socket asks for this socket's; null for the last of all, which starts at 0 in every request
 * @return int a SOCKET_E* number; 0 if there was none
 * @throws Error if $socket has been closed
 * @see errno(3)
 */
function socket_last_error(?Socket $socket = null): int {}

/**
 * Sets a last error to 0.
 *
 * @param Socket|null $socket this socket's; null for the last of all
 * @throws Error if $socket has been closed
 */
function socket_clear_error(?Socket $socket = null): void {}

/**
 * The system's text for an error.
 *
 * @param int $error_code any int of the system; below -10000 an error of a host name, less 10000
 * @return string the text, in the language of LC_MESSAGES
 * @throws ValueError if $error_code is no int of the system
 * @see strerror(3), netdb(3)
 */
function socket_strerror(int $error_code): string {}
