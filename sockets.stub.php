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
 * @cvalue SOCKETS_NORMAL_READ
 */
const PHP_NORMAL_READ = UNKNOWN;
/**
 * @var int
 * @cvalue SOCKETS_BINARY_READ
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

/* Options of SOL_SOCKET: socket(7). The values of SO_LINGER, SO_RCVTIMEO, SO_SNDTIMEO, SO_BINDTODEVICE,
 * SO_MEMINFO and SO_PEERCRED are arrays, as socket_get_option() tells. */

/**
 * @var int
 * @cvalue SO_DEBUG
 */
const SO_DEBUG = UNKNOWN;
/**
 * @var int
 * @cvalue SO_REUSEADDR
 */
const SO_REUSEADDR = UNKNOWN;
#ifdef SO_REUSEPORT
/**
 * @var int
 * @cvalue SO_REUSEPORT
 */
const SO_REUSEPORT = UNKNOWN;
#endif
#ifdef SO_REUSEPORT_LB
/**
 * @var int
 * @cvalue SO_REUSEPORT_LB
 */
const SO_REUSEPORT_LB = UNKNOWN;
#endif
/**
 * @var int
 * @cvalue SO_KEEPALIVE
 */
const SO_KEEPALIVE = UNKNOWN;
/**
 * @var int
 * @cvalue SO_DONTROUTE
 */
const SO_DONTROUTE = UNKNOWN;
/**
 * @var int
 * @cvalue SO_LINGER
 */
const SO_LINGER = UNKNOWN;
/**
 * @var int
 * @cvalue SO_BROADCAST
 */
const SO_BROADCAST = UNKNOWN;
/**
 * @var int
 * @cvalue SO_OOBINLINE
 */
const SO_OOBINLINE = UNKNOWN;
/**
 * @var int
 * @cvalue SO_SNDBUF
 */
const SO_SNDBUF = UNKNOWN;
/**
 * @var int
 * @cvalue SO_RCVBUF
 */
const SO_RCVBUF = UNKNOWN;
/**
 * @var int
 * @cvalue SO_SNDLOWAT
 */
const SO_SNDLOWAT = UNKNOWN;
/**
 * @var int
 * @cvalue SO_RCVLOWAT
 */
const SO_RCVLOWAT = UNKNOWN;
/**
 * @var int
 * @cvalue SO_SNDTIMEO
 */
const SO_SNDTIMEO = UNKNOWN;
/**
 * @var int
 * @cvalue SO_RCVTIMEO
 */
const SO_RCVTIMEO = UNKNOWN;
/**
 * @var int
 * @cvalue SO_TYPE
 */
const SO_TYPE = UNKNOWN;
#ifdef SO_FAMILY
/**
 * @var int
 * @cvalue SO_FAMILY
 */
const SO_FAMILY = UNKNOWN;
#endif
/**
 * @var int
 * @cvalue SO_ERROR
 */
const SO_ERROR = UNKNOWN;
#ifdef SO_BINDTODEVICE
/**
 * @var int
 * @cvalue SO_BINDTODEVICE
 */
const SO_BINDTODEVICE = UNKNOWN;
#endif
#ifdef SO_BINDTOIFINDEX
/**
 * @var int
 * @cvalue SO_BINDTOIFINDEX
 */
const SO_BINDTOIFINDEX = UNKNOWN;
#endif
#ifdef SO_USER_COOKIE
/**
 * @var int
 * @cvalue SO_USER_COOKIE
 */
const SO_USER_COOKIE = UNKNOWN;
#endif
#ifdef SO_SETFIB
/**
 * @var int
 * @cvalue SO_SETFIB
 */
const SO_SETFIB = UNKNOWN;
#endif
#ifdef SO_RTABLE
/**
 * @var int
 * @cvalue SO_RTABLE
 */
const SO_RTABLE = UNKNOWN;
#endif
#ifdef SO_MARK
/**
 * @var int
 * @cvalue SO_MARK
 */
const SO_MARK = UNKNOWN;
#endif
#ifdef SO_INCOMING_CPU
/**
 * @var int
 * @cvalue SO_INCOMING_CPU
 */
const SO_INCOMING_CPU = UNKNOWN;
#endif
#ifdef SO_MEMINFO
/**
 * @var int
 * @cvalue SO_MEMINFO
 */
const SO_MEMINFO = UNKNOWN;
#endif
#ifdef SO_BPF_EXTENSIONS
/**
 * @var int
 * @cvalue SO_BPF_EXTENSIONS
 */
const SO_BPF_EXTENSIONS = UNKNOWN;
#endif
#ifdef SO_ZEROCOPY
/**
 * @var int
 * @cvalue SO_ZEROCOPY
 */
const SO_ZEROCOPY = UNKNOWN;
#endif
#ifdef SO_PASSCRED
/**
 * @var int
 * @cvalue SO_PASSCRED
 */
const SO_PASSCRED = UNKNOWN;
#endif
#ifdef SO_PEERCRED
/**
 * @var int
 * @cvalue SO_PEERCRED
 */
const SO_PEERCRED = UNKNOWN;
#endif
#ifdef SO_DONTTRUNC
/**
 * @var int
 * @cvalue SO_DONTTRUNC
 */
const SO_DONTTRUNC = UNKNOWN;
#endif
#ifdef SO_WANTMORE
/**
 * @var int
 * @cvalue SO_WANTMORE
 */
const SO_WANTMORE = UNKNOWN;
#endif
#ifdef SO_USELOOPBACK
/**
 * @var int
 * @cvalue SO_USELOOPBACK
 */
const SO_USELOOPBACK = UNKNOWN;
#endif
#ifdef SO_NOSIGPIPE
/**
 * @var int
 * @cvalue SO_NOSIGPIPE
 */
const SO_NOSIGPIPE = UNKNOWN;
#endif
#ifdef SO_EXCLUSIVEADDRUSE
/**
 * @var int
 * @cvalue SO_EXCLUSIVEADDRUSE
 */
const SO_EXCLUSIVEADDRUSE = UNKNOWN;
#endif
#ifdef SO_EXCLBIND
/**
 * @var int
 * @cvalue SO_EXCLBIND
 */
const SO_EXCLBIND = UNKNOWN;
#endif
#ifdef SO_LISTENQLIMIT
/**
 * @var int
 * @cvalue SO_LISTENQLIMIT
 */
const SO_LISTENQLIMIT = UNKNOWN;
#endif
#ifdef SO_LISTENQLEN
/**
 * @var int
 * @cvalue SO_LISTENQLEN
 */
const SO_LISTENQLEN = UNKNOWN;
#endif
#ifdef SO_LABEL
/**
 * @var int
 * @cvalue SO_LABEL
 */
const SO_LABEL = UNKNOWN;
#endif
#ifdef SO_PEERLABEL
/**
 * @var int
 * @cvalue SO_PEERLABEL
 */
const SO_PEERLABEL = UNKNOWN;
#endif

/* The longest queue of connections that wait to be accepted: listen(2). */

/**
 * @var int
 * @cvalue SOMAXCONN
 */
const SOMAXCONN = UNKNOWN;

/* Options of SOL_TCP: tcp(7). The value of TCP_CONGESTION is an array, as socket_get_option() tells. */

/**
 * @var int
 * @cvalue TCP_NODELAY
 */
const TCP_NODELAY = UNKNOWN;
#ifdef TCP_CONGESTION
/**
 * @var int
 * @cvalue TCP_CONGESTION
 */
const TCP_CONGESTION = UNKNOWN;
#endif
#ifdef TCP_DEFER_ACCEPT
/**
 * @var int
 * @cvalue TCP_DEFER_ACCEPT
 */
const TCP_DEFER_ACCEPT = UNKNOWN;
#endif
#ifdef TCP_KEEPIDLE
/**
 * @var int
 * @cvalue TCP_KEEPIDLE
 */
const TCP_KEEPIDLE = UNKNOWN;
#endif
#ifdef TCP_KEEPALIVE
/**
 * @var int
 * @cvalue TCP_KEEPALIVE
 */
const TCP_KEEPALIVE = UNKNOWN;
#endif
#ifdef TCP_KEEPINTVL
/**
 * @var int
 * @cvalue TCP_KEEPINTVL
 */
const TCP_KEEPINTVL = UNKNOWN;
#endif
#ifdef TCP_KEEPCNT
/**
 * @var int
 * @cvalue TCP_KEEPCNT
 */
const TCP_KEEPCNT = UNKNOWN;
#endif
#ifdef TCP_NOTSENT_LOWAT
/**
 * @var int
 * @cvalue TCP_NOTSENT_LOWAT
 */
const TCP_NOTSENT_LOWAT = UNKNOWN;
#endif
#ifdef TCP_QUICKACK
/**
 * @var int
 * @cvalue TCP_QUICKACK
 */
const TCP_QUICKACK = UNKNOWN;
#endif
#ifdef TCP_REPAIR
/**
 * @var int
 * @cvalue TCP_REPAIR
 */
const TCP_REPAIR = UNKNOWN;
#endif
#ifdef TCP_SYNCNT
/**
 * @var int
 * @cvalue TCP_SYNCNT
 */
const TCP_SYNCNT = UNKNOWN;
#endif
#ifdef TCP_FUNCTION_BLK
/**
 * @var int
 * @cvalue TCP_FUNCTION_BLK
 */
const TCP_FUNCTION_BLK = UNKNOWN;
#endif
#ifdef TCP_FUNCTION_ALIAS
/**
 * @var int
 * @cvalue TCP_FUNCTION_ALIAS
 */
const TCP_FUNCTION_ALIAS = UNKNOWN;
#endif

/* Levels and options of IP: ip(7), ipv6(7). */

/**
 * @var int
 * @cvalue IPPROTO_IP
 */
const IPPROTO_IP = UNKNOWN;
/**
 * @var int
 * @cvalue IPPROTO_IPV6
 */
const IPPROTO_IPV6 = UNKNOWN;
#ifdef IPV6_V6ONLY
/**
 * @var int
 * @cvalue IPV6_V6ONLY
 */
const IPV6_V6ONLY = UNKNOWN;
#endif
#ifdef IPV6_UNICAST_HOPS
/**
 * @var int
 * @cvalue IPV6_UNICAST_HOPS
 */
const IPV6_UNICAST_HOPS = UNKNOWN;
#endif
#ifdef IP_BIND_ADDRESS_NO_PORT
/**
 * @var int
 * @cvalue IP_BIND_ADDRESS_NO_PORT
 */
const IP_BIND_ADDRESS_NO_PORT = UNKNOWN;
#endif
#ifdef IP_MTU_DISCOVER
/**
 * @var int
 * @cvalue IP_MTU_DISCOVER
 */
const IP_MTU_DISCOVER = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_DO
/**
 * @var int
 * @cvalue IP_PMTUDISC_DO
 */
const IP_PMTUDISC_DO = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_DONT
/**
 * @var int
 * @cvalue IP_PMTUDISC_DONT
 */
const IP_PMTUDISC_DONT = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_WANT
/**
 * @var int
 * @cvalue IP_PMTUDISC_WANT
 */
const IP_PMTUDISC_WANT = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_PROBE
/**
 * @var int
 * @cvalue IP_PMTUDISC_PROBE
 */
const IP_PMTUDISC_PROBE = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_INTERFACE
/**
 * @var int
 * @cvalue IP_PMTUDISC_INTERFACE
 */
const IP_PMTUDISC_INTERFACE = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_OMIT
/**
 * @var int
 * @cvalue IP_PMTUDISC_OMIT
 */
const IP_PMTUDISC_OMIT = UNKNOWN;
#endif

/* Types of ancillary data: unix(7), cmsg(3). */

#ifdef SOCKETS_HAS_MSGHDR
/**
 * @var int
 * @cvalue SCM_RIGHTS
 */
const SCM_RIGHTS = UNKNOWN;
#endif
#ifdef SOCKETS_HAS_CREDENTIALS
/**
 * @var int
 * @cvalue SCM_CREDENTIALS
 */
const SCM_CREDENTIALS = UNKNOWN;
#endif

/* What socket_shutdown() ends: shutdown(2). */

/**
 * @var int
 * @cvalue SOCKETS_SHUT_RD
 */
const SHUT_RD = UNKNOWN;
/**
 * @var int
 * @cvalue SOCKETS_SHUT_WR
 */
const SHUT_WR = UNKNOWN;
/**
 * @var int
 * @cvalue SOCKETS_SHUT_RDWR
 */
const SHUT_RDWR = UNKNOWN;

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
 * @param-out array{Socket, Socket} $pair
 * @return bool true; false, with a warning and the global last error, when the system refuses
 * @throws ValueError if $domain or $type is none of those ext/sockets knows, or $protocol is no int of the system
 * @throws TypeError if $pair is a typed property that refuses an array
 * @see socketpair(2), unix(7)
 */
function socket_create_pair(int $domain, int $type, int $protocol, &$pair): bool {}

/**
 * Makes a socket that is not connected, closed in programs that are started.
 *
 * @param int $domain AF_UNIX, AF_INET or AF_INET6
 * @param int $type SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW or SOCK_RDM; SOCK_NONBLOCK and SOCK_CLOEXEC may be
 *     or'ed to it
 * @param int $protocol 0 for the family's own, SOL_TCP, SOL_UDP ...; any int of the system
 * @return Socket|false a Socket; false, with a warning and the global last error, when the system refuses
 * @throws ValueError if $domain or $type is none of those ext/sockets knows, or $protocol is no int of the system
 * @see socket(2)
 */
function socket_create(int $domain, int $type, int $protocol): Socket|false {}

/**
 * Makes a socket that accepts connections over IPv4 to a port, at any of the machine's addresses.
 *
 * @param int $port 0 to 65535; 0 for one that the system picks, which socket_getsockname() tells
 * @phpstan-param int<0, 65535> $port
 * @param int $backlog as for socket_listen()
 * @return Socket|false a Socket; false, with a warning and the global last error, when the system refuses
 * @throws ValueError if $port is out of range, or $backlog no int of the system
 * @see listen(2)
 */
function socket_create_listen(int $port, int $backlog = SOMAXCONN): Socket|false {}

/**
 * Gives a socket its own address.
 *
 * @param string $address for AF_UNIX a path of fewer than 108 bytes, which open_basedir has to allow, or on Linux a name
 *     that starts with NUL and is in no file system, or "" for any such name; for AF_INET and AF_INET6 a host by number
 *     or name
 * @param int $port 0 to 65535, 0 for one that the system picks; of no meaning for AF_UNIX
 * @phpstan-param int<0, 65535> $port
 * @return bool true; false when the system refuses, with a warning and both last errors: those of a host that is not
 *     known are below -10000
 * @throws ValueError if $address is too long or has a NUL within, or $port is out of range
 * @throws Error if $socket has been closed
 * @see bind(2), unix(7), ip(7), ipv6(7), getaddrinfo(3)
 */
function socket_bind(Socket $socket, string $address, int $port = 0): bool {}

/**
 * Lets a socket that has an address accept connections.
 *
 * @param int $backlog how many may wait to be accepted; the system takes what it cannot do for what it can
 * @return bool true; false when the system refuses, with a warning and both last errors
 * @throws ValueError if $backlog is no int of the system
 * @throws Error if $socket has been closed
 * @see listen(2)
 */
function socket_listen(Socket $socket, int $backlog = 0): bool {}

/**
 * Accepts a connection, waiting for one.
 *
 * @return Socket|false the connection, closed in programs that are started, which waits whether or not $socket does;
 *     false when the system refuses, with a warning and both last errors; false in silence, with them, when none is
 *     there yet
 * @throws Error if $socket has been closed
 * @see accept(2)
 */
function socket_accept(Socket $socket): Socket|false {}

/**
 * Connects a socket to an address.
 *
 * @param string $address as for socket_bind(), but for ""
 * @param int|null $port 0 to 65535; not null for AF_INET and AF_INET6, of no meaning for AF_UNIX
 * @phpstan-param int<0, 65535>|null $port
 * @return bool true; false when the system refuses, with a warning and both last errors, as for socket_bind(); false in
 *     silence, with them, when a non-blocking socket takes its time
 * @throws ValueError as socket_bind(), or if a $port that is needed is null
 * @throws Error if $socket has been closed
 * @see connect(2)
 */
function socket_connect(Socket $socket, string $address, ?int $port = null): bool {}

/**
 * Ends a connection one way or both ways, for all who have the socket.
 *
 * @param int $mode SHUT_RD, SHUT_WR or SHUT_RDWR
 * @phpstan-param 0|1|2 $mode
 * @return bool true; false when the system refuses, with a warning and both last errors
 * @throws ValueError if $mode is no int of the system
 * @throws Error if $socket has been closed
 * @see shutdown(2)
 */
function socket_shutdown(Socket $socket, int $mode = 2): bool {}

/**
 * The socket's own address.
 *
 * @param string $address becomes a path, a name that starts with NUL, "" if it has none, or a host by number
 * @param-out string $address
 * @param int $port becomes the port for AF_INET and AF_INET6; stays as it is for AF_UNIX
 * @param-out int<0, 65535>|null $port
 * @return bool true; false when the system refuses, with a warning and both last errors
 * @throws TypeError if a variable is a typed property that refuses the value
 * @throws Error if $socket has been closed
 * @see getsockname(2)
 */
function socket_getsockname(Socket $socket, &$address, &$port = null): bool {}

/**
 * The address of the peer.
 *
 * @param string $address as for socket_getsockname()
 * @param-out string $address
 * @param int $port as for socket_getsockname()
 * @param-out int<0, 65535>|null $port
 * @return bool true; false when the system refuses, with a warning and both last errors
 * @throws TypeError if a variable is a typed property that refuses the value
 * @throws Error if $socket has been closed
 * @see getpeername(2)
 */
function socket_getpeername(Socket $socket, &$address, &$port = null): bool {}

/**
 * Reads from a socket.
 *
 * A socket with a stream gives what is there, up to $length; one with messages gives one message, of which
 * nothing is lost up to $length. With PHP_NORMAL_READ a stream gives one line, with its "\n" or "\r", and
 * leaves what follows; part of a line is returned if the rest is not there: at EOF, at a time-out or signal, or on a
 * non-blocking socket. Processes that read lines from the same stream have to take turns.
 *
 * @param int $length bytes, at most; 1 to PHP_INT_MAX - 1. Costs nothing by itself: memory follows what arrives
 * @phpstan-param int<1, max> $length
 * @param int $mode PHP_BINARY_READ or PHP_NORMAL_READ
 * @phpstan-param 1|2 $mode
 * @return string|false the data; "" for an empty message. At EOF "", but with PHP_NORMAL_READ on a blocking socket false,
 *     with a warning and SOCKET_ECONNRESET as both last errors. False with a warning and both last errors when the
 *     kernel refuses; without a warning when there is nothing yet on a non-blocking socket; without last errors too for
 *     a $length out of range
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
 * @phpstan-param int<0, max>|null $length
 * @return int<0, max>|false bytes written; false when the system refuses, with a warning and both last errors; false in
 *     silence, with them, when a non-blocking socket is full
 * @throws ValueError if $length is negative
 * @throws Error if $socket has been closed
 * @see send(2)
 */
function socket_write(Socket $socket, string $data, ?int $length = null): int|false {}

/**
 * Closes a socket at once, whoever else still has the object, and the stream of it if there is one.
 *
 * While a filter of that stream runs, it warns and closes nothing.
 *
 * @throws Error if $socket has been closed before
 * @see close(2)
 */
function socket_close(Socket $socket): void {}

/**
 * Sends to the peer, as socket_write() does, with flags.
 *
 * @param string $data bytes of any kind
 * @param int $length bytes of $data to send, 0 or more; all of them if it has fewer
 * @phpstan-param int<0, max> $length
 * @param int $flags any of MSG_OOB, MSG_EOR, MSG_DONTROUTE, MSG_DONTWAIT, MSG_MORE ..., or'ed; 0 for none. SIGPIPE is
 *     never raised, with or without MSG_NOSIGNAL
 * @return int<0, max>|false bytes sent; false when the system refuses, with a warning and both last errors; false in
 *     silence, with them, when nothing more fits now
 * @throws ValueError if $length is negative or $flags no int of the system
 * @throws Error if $socket has been closed
 * @see send(2)
 */
function socket_send(Socket $socket, string $data, int $length, int $flags): int|false {}

/**
 * Receives from the peer, as socket_read() does, with flags.
 *
 * @param string|null $data becomes the data, exactly as long as what arrived; null if that is nothing, and on failure
 * @param-out string|null $data
 * @param int $length bytes, at most; 1 to PHP_INT_MAX - 1
 * @phpstan-param int<1, max> $length
 * @param int $flags any of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT, MSG_TRUNC, MSG_ERRQUEUE ..., or'ed; 0 for none
 * @return int<0, max>|false bytes received, or with MSG_TRUNC the size of the message of which $data may be a part; 0 at the
 *     end; false when the system refuses, with a warning and both last errors; false in silence, with them, when
 *     there is nothing yet; false and nothing else for a $length out of range
 * @throws ValueError if $flags is no int of the system
 * @throws TypeError if $data is a typed property that refuses the value
 * @throws Error if $socket has been closed
 * @see recv(2)
 */
function socket_recv(Socket $socket, &$data, int $length, int $flags): int|false {}

/**
 * Sends a message to an address.
 *
 * @param string $data bytes of any kind
 * @param int $length bytes of $data to send, 0 or more; all of them if it has fewer
 * @phpstan-param int<0, max> $length
 * @param int $flags as for socket_send()
 * @param string $address as for socket_bind()
 * @param int|null $port 0 to 65535; not null for AF_INET and AF_INET6, of no meaning for AF_UNIX
 * @phpstan-param int<0, 65535>|null $port
 * @return int<0, max>|false bytes sent; false as for socket_send(), and as for socket_bind() for the address
 * @throws ValueError as socket_send() and socket_bind(), or if a $port that is needed is null
 * @throws Error if $socket has been closed
 * @see sendto(2)
 */
function socket_sendto(Socket $socket, string $data, int $length, int $flags, string $address, ?int $port = null): int|false {}

/**
 * Receives a message and the address of who sent it.
 *
 * @param string $data becomes the data, exactly as long as what arrived
 * @param-out string $data
 * @param int $length bytes, at most; 1 to PHP_INT_MAX - 1
 * @phpstan-param int<1, max> $length
 * @param int $flags as for socket_recv()
 * @param string $address becomes the sender's path or name, "" if it has none, or its host
 * @param-out string $address
 * @param int|null $port becomes the sender's port for AF_INET and AF_INET6, which cannot do without it, and stays as
 *     it is for AF_UNIX
 * @param-out int<0, 65535>|null $port
 * @return int<0, max>|false as socket_recv(); on failure all variables stay as they were
 * @throws ArgumentCountError if a $port that is needed is missing
 * @throws ValueError if $flags is no int of the system
 * @throws TypeError if a variable is a typed property that refuses the value
 * @throws Error if $socket has been closed
 * @see recvfrom(2)
 */
function socket_recvfrom(Socket $socket, &$data, int $length, int $flags, &$address, &$port = null): int|false {}

#ifdef SOCKETS_HAS_ATMARK
/**
 * Whether the mark of urgent data, sent with MSG_OOB, is what would be received next.
 *
 * @return bool whether it is; false too, with a warning and both last errors, when the system refuses
 * @throws Error if $socket has been closed
 * @see sockatmark(3)
 */
function socket_atmark(Socket $socket): bool {}
#endif

#ifdef SOCKETS_HAS_MSGHDR
/**
 * Sends a message of several pieces, with ancillary data, to an address.
 *
 * @param array $message name: the address, for a socket that is not connected: an array with path for AF_UNIX, addr
 *     and port for AF_INET, these and flowinfo and scope_id for AF_INET6; iov: the pieces, an array of strings;
 *     control: the ancillary data, an array of arrays with level, type and data. Of SOL_SOCKET these are SCM_RIGHTS,
 *     whose data is an array of Sockets and streams, at most 253, and SCM_CREDENTIALS, whose data is an array with
 *     pid, uid and gid. Of IPPROTO_IPV6 they are IPV6_PKTINFO, whose data is an array with addr and ifindex, the number
 *     or the name of an interface, and IPV6_HOPLIMIT and IPV6_TCLASS, whose data is an int. All are optional
 * @phpstan-param array{
 *     name?: array{family?: int, path?: string, addr?: string, port?: int<0, 65535>,
 *         flowinfo?: int<0, 4294967295>, scope_id?: int<0, 4294967295>},
 *     iov?: array<string|int|float|bool|Stringable|null>,
 *     control?: array<array{
 *         level: int,
 *         type: int,
 *         data: non-empty-array<Socket|resource>|array{
 *             pid: int, uid: int<0, 4294967294>, gid: int<0, 4294967294>
 *         }|array{
 *             addr: string, ifindex: int<0, 4294967295>|string
 *         }|int
 *     }>
 * } $message
 * @param int $flags as for socket_send()
 * @return int<0, max>|false bytes sent; false when $message is not as above, with a warning that says where; false when the
 *     system refuses, with a warning and both last errors; false in silence, with them, when nothing more fits now
 * @throws ValueError if $flags is no int of the system
 * @throws Error if $socket has been closed, or if an object has no text where text is asked for
 * @see sendmsg(2), cmsg(3), unix(7)
 */
function socket_sendmsg(Socket $socket, array $message, int $flags = 0): int|false {}

/**
 * Receives a message with its ancillary data.
 *
 * Descriptors that are received become Sockets, or streams if they are none, and are closed in programs that are
 * started.
 *
 * @param array $message says how: controllen: the room for ancillary data in bytes, which socket_cmsg_space() tells;
 *     name, if the sender's address is asked for: an array, empty or not; buffer_size: bytes, at most, 0 to
 *     104857600, 8192 if nothing is said. Becomes an array of name, null or as for socket_sendmsg(), and with
 *     family; control, as for socket_sendmsg(), empty if there was none; iov, an array of one string, empty if there was
 *     no data; flags, of which MSG_TRUNC and MSG_CTRUNC say that data or ancillary data were cut short. On failure
 *     it stays as it was
 * @phpstan-param array{
 *     controllen: int<1, 4294967295>,
 *     buffer_size?: int<0, 104857600>,
 *     name?: array{family?: int, ...}
 * } $message
 * @param-out array{
 *     name: array{family: int, path: string}|array{
 *         family: int, addr: string, port: int<0, 65535>, flowinfo?: int, scope_id?: int
 *     }|null,
 *     control: list<array{
 *         level: int,
 *         type: int,
 *         data: list<Socket|resource>|array{pid: int, uid: int, gid: int}|array{addr: string, ifindex: int}|int
 *     }>,
 *     iov: array{0?: non-empty-string},
 *     flags: int
 * } $message
 * @param int $flags as for socket_recv()
 * @return int<0, max>|false bytes received, 0 at the end; false when $message is not as above, with a warning that says
 *     where; false when the system refuses, with a warning and both last errors; false in silence, with them, when
 *     there is nothing yet
 * @throws ValueError if $flags is no int of the system
 * @throws Error if $socket has been closed
 * @see recvmsg(2), cmsg(3), unix(7)
 */
function socket_recvmsg(Socket $socket, array &$message, int $flags = 0): int|false {}

/**
 * The room that ancillary data takes, for socket_recvmsg().
 *
 * @param int $level SOL_SOCKET, or IPPROTO_IPV6
 * @param int $type SCM_RIGHTS or SCM_CREDENTIALS; or IPV6_PKTINFO, IPV6_HOPLIMIT or IPV6_TCLASS
 * @param int $num how many descriptors, 0 or more, for SCM_RIGHTS; room for one if it is left out
 * @phpstan-param int<0, 2147483647> $num
 * @return int<1, max>|null bytes, never null
 * @throws ValueError if $num is negative, the level and type are not known, or one of them is no int of the system
 * @see cmsg(3)
 */
function socket_cmsg_space(int $level, int $type, int $num = 0): ?int {}
#endif

/**
 * Waits until sockets can be read from, written to, or have urgent data, however many they are.
 *
 * @param array|null $read Sockets to be read from, or accepted from; becomes those of them that can be, with their
 *     keys. A closed peer counts, since a read would tell the end
 * @phpstan-param array<Socket>|null $read
 * @param-out array<Socket>|null $read
 * @param array|null $write Sockets to be written to, or waited for while they connect; as $read
 * @phpstan-param array<Socket>|null $write
 * @param-out array<Socket>|null $write
 * @param array|null $except Sockets to be received from with MSG_OOB; as $read
 * @phpstan-param array<Socket>|null $except
 * @param-out array<Socket>|null $except
 * @param int|null $seconds the longest time to wait, 0 or more; null to wait for ever
 * @phpstan-param int<0, max>|null $seconds
 * @param int $microseconds more of it, 0 or more
 * @phpstan-param int<0, max> $microseconds
 * @return int<0, max>|false how many sockets are in the arrays, each counted once for each array; 0 at the time-out; false,
 *     with a warning and the global last error, when the system refuses or a signal came, the arrays being as they were
 * @throws ValueError if there is no socket in any array
 * @throws TypeError if an element is no Socket or a closed one
 * @see poll(2), select(2)
 */
function socket_select(?array &$read, ?array &$write, ?array &$except, ?int $seconds, int $microseconds = 0): int|false {}

/**
 * What an option is set to.
 *
 * @param int $level SOL_SOCKET, SOL_TCP, IPPROTO_IP, IPPROTO_IPV6 ...
 * @param int $option of that level
 * @return array|int|false an int; an array of l_onoff and l_linger, seconds, for SO_LINGER; of sec and usec for
 *     SO_RCVTIMEO and SO_SNDTIMEO; of pid, uid and gid for SO_PEERCRED; of name for SO_BINDTODEVICE and TCP_CONGESTION;
 *     of nine numbers, most in bytes, for SO_MEMINFO; false when the system refuses, with a warning and both last errors
 * @phpstan-return array{l_onoff: int, l_linger: int}|array{sec: int, usec: int}|array{
 *     pid: int, uid: int, gid: int
 * }|array{name: string}|array{
 *     rmem_alloc: int, rcvbuf: int, wmem_alloc: int, sndbuf: int, fwd_alloc: int, wmem_queued: int, optmem: int,
 *     backlog: int, drops: int
 * }|int|false
 * @throws ValueError if $level or $option is no int of the system
 * @throws Error if $socket has been closed
 * @see getsockopt(2), socket(7), tcp(7), ip(7), ipv6(7)
 */
function socket_get_option(Socket $socket, int $level, int $option): array|int|false {}

/**
 * The same as socket_get_option().
 *
 * @param int $level as for socket_get_option()
 * @param int $option as for socket_get_option()
 * @return array|int|false as socket_get_option()
 * @phpstan-return array{l_onoff: int, l_linger: int}|array{sec: int, usec: int}|array{
 *     pid: int, uid: int, gid: int
 * }|array{name: string}|array{
 *     rmem_alloc: int, rcvbuf: int, wmem_alloc: int, sndbuf: int, fwd_alloc: int, wmem_queued: int, optmem: int,
 *     backlog: int, drops: int
 * }|int|false
 * @throws ValueError as socket_get_option()
 * @throws Error if $socket has been closed
 * @alias socket_get_option
 */
function socket_getopt(Socket $socket, int $level, int $option): array|int|false {}

/**
 * Sets an option.
 *
 * A time-out ends a read, write, accept or connect that waits: with false and SOCKET_EAGAIN, in silence, or with what
 * was done until then.
 *
 * @param int $level SOL_SOCKET, SOL_TCP, IPPROTO_IP, IPPROTO_IPV6 ...
 * @param int $option of that level
 * @param array|string|int $value an int of the system; an array of l_onoff and l_linger, 0 to 65535, for SO_LINGER; of sec
 *     and usec, 0 to 999999, for SO_RCVTIMEO and SO_SNDTIMEO, 0 and 0 for no time-out; a name for SO_BINDTODEVICE and
 *     TCP_CONGESTION, where anything else takes the name away
 * @phpstan-param array{l_onoff: int<0, 65535>, l_linger: int<0, 65535>}|array{
 *     sec: int, usec: int<0, 999999>
 * }|string|int|bool|null $value
 * @return bool true; false when the system refuses, with a warning and both last errors
 * @throws TypeError if $value is no array where it has to be
 * @throws ValueError if $value lacks a key or is out of range, or $level or $option is no int of the system
 * @throws Error if $socket has been closed
 * @see setsockopt(2), socket(7), tcp(7), ip(7), ipv6(7)
 */
function socket_set_option(Socket $socket, int $level, int $option, $value): bool {}

/**
 * The same as socket_set_option().
 *
 * @param int $level as for socket_set_option()
 * @param int $option as for socket_set_option()
 * @param array|string|int $value as for socket_set_option()
 * @phpstan-param array{l_onoff: int<0, 65535>, l_linger: int<0, 65535>}|array{
 *     sec: int, usec: int<0, 999999>
 * }|string|int|bool|null $value
 * @return bool as socket_set_option()
 * @throws TypeError as socket_set_option()
 * @throws ValueError as socket_set_option()
 * @throws Error if $socket has been closed
 * @alias socket_set_option
 */
function socket_setopt(Socket $socket, int $level, int $option, $value): bool {}

/**
 * Lets calls wait for what is not there yet. So do those of all who have the same socket.
 *
 * @return bool true; false when the system refuses, with a warning and both last errors
 * @throws Error if $socket has been closed
 * @see fcntl(2)
 */
function socket_set_block(Socket $socket): bool {}

/**
 * Lets no call wait: where nothing is there, it gives false and SOCKET_EAGAIN, or SOCKET_EINPROGRESS, in silence.
 *
 * @return bool true; false when the system refuses, with a warning and both last errors
 * @throws Error if $socket has been closed
 * @see fcntl(2)
 */
function socket_set_nonblock(Socket $socket): bool {}

/**
 * Makes a Socket of a stream that has a socket. Both are one descriptor: closing either closes both.
 *
 * @param resource $stream one of stream_socket_pair(), stream_socket_client(), stream_socket_server() ...
 * @return Socket|false a Socket, which keeps the stream alive; false, with a warning, if the stream has no socket of
 *     its own
 * @throws TypeError if $stream is no open stream
 * @see socket_export_stream()
 */
function socket_import_stream($stream): Socket|false {}

/**
 * Makes a stream of a Socket. Both are one descriptor: closing either closes both.
 *
 * What the stream has read ahead is lost to the Socket.
 *
 * @return resource|false the stream, always the same: of the transport tcp, udp, unix or udg as the family and type
 *     are, a plain one for others, blocking as the socket is; false, with a warning, if it cannot be made
 * @throws Error if $socket has been closed
 * @see socket_import_stream()
 */
function socket_export_stream(Socket $socket) {}

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
 * @see socket_last_error()
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
