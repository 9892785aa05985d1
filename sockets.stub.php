<?php

/**
 * sockets.stub.php -- the API: the only place where signatures and constants are written.
 *
 * script/arginfo generates sockets_arginfo.h from it. Constants have the platform's values and are defined only where
 * the platform has them. In the docblocks, "both last errors" are the global one and that of the Socket, see
 * socket_last_error().
 *
 * @generate-class-entries
 */


/* Address families: address_families(7). No function here creates sockets of AF_UNSPEC: it is for the hints of
 * socket_addrinfo_lookup(). */

/**
 * @var int
 * @cvalue AF_UNSPEC
 */
const AF_UNSPEC = UNKNOWN;
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

/* Socket types: socket(2). SOCK_CLOEXEC and SOCK_NONBLOCK are flags that may be OR'ed with a type. */

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

/* Option levels and protocols: socket(7), protocols(5). */

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
/**
 * @var int
 * @cvalue IPPROTO_ICMP
 */
const IPPROTO_ICMP = UNKNOWN;
/**
 * @var int
 * @cvalue IPPROTO_ICMPV6
 */
const IPPROTO_ICMPV6 = UNKNOWN;

/* Modes of socket_read(): one line, or the available data. */

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

/* Flags for sending and receiving: send(2), recv(2). */

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

/* Options of SOL_SOCKET: socket(7). socket_get_option() returns arrays for SO_LINGER, SO_RCVTIMEO, SO_SNDTIMEO,
 * SO_BINDTODEVICE, SO_MEMINFO and SO_PEERCRED. */

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
#ifdef SO_BUSY_POLL
/**
 * @var int
 * @cvalue SO_BUSY_POLL
 */
const SO_BUSY_POLL = UNKNOWN;
#endif
#ifdef SO_DETACH_REUSEPORT_BPF
/**
 * @var int
 * @cvalue SO_DETACH_REUSEPORT_BPF
 */
const SO_DETACH_REUSEPORT_BPF = UNKNOWN;
#endif
#ifdef SO_PASSCRED
/**
 * @var int
 * @cvalue SO_PASSCRED
 */
const SO_PASSCRED = UNKNOWN;
#endif
#ifdef SOCKETS_HAS_CREDENTIALS
/**
 * Not the kernel's number: socket_get_option() returns an int for that, as in ext/sockets.
 *
 * @var int
 * @cvalue SOCKETS_SO_PEERCRED
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

/* Maximum backlog of socket_listen(): listen(2). */

/**
 * @var int
 * @cvalue SOMAXCONN
 */
const SOMAXCONN = UNKNOWN;

/* Options of SOL_TCP: tcp(7). socket_get_option() returns an array for TCP_CONGESTION. */

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
#ifdef TCP_USER_TIMEOUT
/**
 * In milliseconds.
 *
 * @var int
 * @cvalue TCP_USER_TIMEOUT
 */
const TCP_USER_TIMEOUT = UNKNOWN;
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

/* Options of SOL_UDP: udp(7). */

#ifdef UDP_SEGMENT
/**
 * @var int
 * @cvalue UDP_SEGMENT
 */
const UDP_SEGMENT = UNKNOWN;
#endif

/* IP option levels and their options: ip(7), ipv6(7). */

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

/* Modes of socket_shutdown(): shutdown(2). */

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

/* Error numbers: errno(3), or Winsock's on Windows. */

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
 * A socket.
 *
 * Returned by socket_create_pair(), socket_create(), socket_accept() and other functions; `new Socket` throws. The
 * object owns its descriptor, or shares one with a stream after socket_export_stream() or socket_import_stream(). The
 * descriptor is closed by socket_close(), or when neither the object nor such a stream is referenced any more.
 *
 * All descriptors are close-on-exec: processes forked by pcntl_fork() share them, programs started by proc_open() or
 * pcntl_exec() do not inherit them. With the INI setting sockets_pair.close_on_exec (bool, default On) off, programs
 * inherit the sockets that are created, accepted or received from then on.
 *
 * With the INI setting sockets_pair.restart_interrupted (bool, default Off) on, signal handlers run while a call blocks,
 * and the call continues for the remaining time, as in Python since PEP 475. An exception from a handler ends the call.
 *
 * No function returns whether a Socket is closed. socket_last_error() throws an Error if it is. If not, it changes
 * nothing and makes no system call.
 *
 * @strict-properties
 * @not-serializable
 */
final class Socket
{
}

/**
 * Creates a pair of connected sockets.
 *
 * The two sockets are indistinguishable: data written to one can be read from the other. Neither has an address. Both
 * are close-on-exec, and stay open in forked processes.
 *
 * If socketpair(2) fails, emits E_WARNING and sets the global last error.
 *
 * @param int $domain AF_UNIX; AF_INET and AF_INET6 where the kernel supports such pairs, which Linux does not
 * @param int $type SOCK_STREAM, SOCK_DGRAM or SOCK_SEQPACKET, optionally OR'ed with SOCK_NONBLOCK and SOCK_CLOEXEC
 * @param int $protocol 0 for the default protocol of the family and type; any C int
 * @param array $pair set to an array of two Socket objects; unchanged on failure
 * @param-out array{Socket, Socket} $pair
 * @return bool true on success, false on failure
 * @throws ValueError if $domain or $type is not one that ext/sockets accepts, or $protocol is out of range for a C int
 * @throws TypeError if $pair is a typed property that cannot contain an array
 * @see socketpair(2), unix(7)
 * @see socket_last_error()
 */
function socket_create_pair(int $domain, int $type, int $protocol, &$pair): bool {}

/**
 * Creates an unconnected socket.
 *
 * The socket is close-on-exec.
 *
 * If socket(2) fails, emits E_WARNING and sets the global last error.
 *
 * @param int $domain AF_UNIX, AF_INET or AF_INET6; any family of ext/sockets where that is loaded too
 * @param int $type SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW or SOCK_RDM, optionally OR'ed with SOCK_NONBLOCK
 *     and SOCK_CLOEXEC
 * @param int $protocol 0 for the default protocol of the family and type, or SOL_TCP, SOL_UDP ...; any C int
 * @return Socket|false the socket, or false on failure
 * @throws ValueError if $domain or $type is not one that ext/sockets accepts, or $protocol is out of range for a C int
 * @see socket(2)
 * @see socket_last_error()
 */
function socket_create(int $domain, int $type, int $protocol): Socket|false {}

/**
 * Creates a TCP socket that listens on a port of all local IPv4 addresses.
 *
 * The socket is close-on-exec.
 *
 * If a system call fails, emits E_WARNING and sets the global last error.
 *
 * @param int $port 0 to 65535; 0 lets the kernel choose a free port, which socket_getsockname() returns
 * @phpstan-param int<0, 65535> $port
 * @param int $backlog maximum number of pending connections, as for socket_listen()
 * @return Socket|false the listening socket, or false on failure
 * @throws ValueError if $port is out of range, or $backlog is out of range for a C int
 * @see socket(2), bind(2), listen(2)
 * @see socket_last_error()
 */
function socket_create_listen(int $port, int $backlog = SOMAXCONN): Socket|false {}

/**
 * Binds a socket to a local address.
 *
 * On AF_UNIX, a path creates a file, which remains after the socket is closed and must be removed with unlink().
 *
 * If open_basedir does not allow the path, the host lookup fails or bind(2) fails, emits E_WARNING and sets both last
 * errors. Host lookup errors are below -10000, see socket_strerror().
 *
 * @param string $address on AF_UNIX, a path of at most 108 bytes, subject to open_basedir; on Linux also an abstract
 *     name, which starts with a NUL byte, has at most 108 bytes including it and is not in the file system, or "" for
 *     an abstract name chosen by the kernel. On AF_INET and AF_INET6, a numeric address or a host name
 * @param int $port 0 to 65535; 0 lets the kernel choose a free port; ignored on AF_UNIX
 * @phpstan-param int<0, 65535> $port
 * @return bool true on success, false on failure
 * @throws ValueError if $address is too long or contains a NUL byte that does not start an abstract name, $port is out
 *     of range, or the family of $socket is not supported
 * @throws Error if $socket is already closed
 * @see bind(2), unix(7), ip(7), ipv6(7), getaddrinfo(3)
 * @see socket_last_error()
 */
function socket_bind(Socket $socket, string $address, int $port = 0): bool {}

/**
 * Makes a bound socket listen for connections.
 *
 * If listen(2) fails, emits E_WARNING and sets both last errors.
 *
 * @param int $backlog maximum number of pending connections. The kernel adjusts a value outside of its own limits. 0 is
 *     small: Linux then queues one connection. Pass SOMAXCONN for the maximum
 * @return bool true on success, false on failure
 * @throws ValueError if $backlog is out of range for a C int
 * @throws Error if $socket is already closed
 * @see listen(2)
 * @see socket_last_error()
 */
function socket_listen(Socket $socket, int $backlog = 0): bool {}

/**
 * Accepts a connection on a listening socket.
 *
 * Blocks until there is a connection, for at most SO_RCVTIMEO. The new socket is close-on-exec. It is in blocking mode
 * even if $socket is not; since PHP 8.5, it is non-blocking after socket_set_nonblock($socket).
 *
 * If accept(2) fails, emits E_WARNING and sets both last errors. If there is no connection yet on a non-blocking socket
 * or after the timeout, sets both last errors to SOCKET_EAGAIN without a warning.
 *
 * @return Socket|false the socket of the connection, or false on failure
 * @throws Error if $socket is already closed
 * @see accept(2)
 * @see socket_last_error()
 */
function socket_accept(Socket $socket): Socket|false {}

/**
 * Connects a socket to an address.
 *
 * Blocks until the connection is established, for at most SO_SNDTIMEO. On a datagram socket, sets the default
 * destination and the only source.
 *
 * If open_basedir does not allow the path, the host lookup fails or connect(2) fails, emits E_WARNING and sets both
 * last errors. Host lookup errors are below -10000, see socket_strerror().
 *
 * If a non-blocking socket cannot connect immediately, or after the timeout, sets both last errors without a warning.
 * After SOCKET_EINPROGRESS, wait with socket_select() until the socket is writable, then get its SO_ERROR option. After
 * SOCKET_EAGAIN on AF_UNIX, no connection is in progress: call again later.
 *
 * @param string $address as for socket_bind(), but not ""
 * @param int|null $port 0 to 65535; required on AF_INET and AF_INET6, ignored on AF_UNIX
 * @phpstan-param int<0, 65535>|null $port
 * @return bool true on success, false on failure or while the connection is in progress
 * @throws ValueError as for socket_bind(), or if $port is required and null
 * @throws Error if $socket is already closed
 * @see connect(2), unix(7), ip(7), ipv6(7), getaddrinfo(3)
 * @see socket_last_error()
 */
function socket_connect(Socket $socket, string $address, ?int $port = null): bool {}

/**
 * Shuts down one or both directions of a connection.
 *
 * Affects all processes that share the socket. The descriptor stays open.
 *
 * If shutdown(2) fails, emits E_WARNING and sets both last errors.
 *
 * @param int $mode SHUT_RD to stop reading, SHUT_WR to stop writing, so that the peer reads EOF, or SHUT_RDWR for both
 * @phpstan-param 0|1|2 $mode
 * @return bool true on success, false on failure
 * @throws ValueError if $mode is none of these
 * @throws Error if $socket is already closed
 * @see shutdown(2)
 * @see socket_last_error()
 */
function socket_shutdown(Socket $socket, int $mode = 2): bool {}

/**
 * Gets the local address of a socket.
 *
 * If getsockname(2) fails, emits E_WARNING and sets both last errors.
 *
 * @param string $address on AF_UNIX, set to the path, the abstract name with its leading NUL byte, or "" if there is
 *     none; on AF_INET and AF_INET6, set to the numeric address; unchanged on failure
 * @param-out string $address
 * @param int $port set to the port on AF_INET and AF_INET6; unchanged on AF_UNIX and on failure
 * @param-out int<0, 65535>|null $port
 * @return bool true on success, false on failure
 * @throws ValueError if the family of $socket is not supported
 * @throws TypeError if $address or $port is a typed property that cannot contain the value
 * @throws Error if $socket is already closed
 * @see getsockname(2)
 * @see socket_last_error()
 */
function socket_getsockname(Socket $socket, &$address, &$port = null): bool {}

/**
 * Gets the address of the peer.
 *
 * If getpeername(2) fails, emits E_WARNING and sets both last errors.
 *
 * @param string $address as for socket_getsockname()
 * @param-out string $address
 * @param int $port as for socket_getsockname()
 * @param-out int<0, 65535>|null $port
 * @return bool true on success, false on failure
 * @throws ValueError if the family of $socket is not supported
 * @throws TypeError if $address or $port is a typed property that cannot contain the value
 * @throws Error if $socket is already closed
 * @see getpeername(2)
 * @see socket_last_error()
 */
function socket_getpeername(Socket $socket, &$address, &$port = null): bool {}

/**
 * Reads data, a line or a message from a socket.
 *
 * Blocks until there is data, for at most SO_RCVTIMEO. A stream socket returns the available data, up to $length bytes.
 * A SOCK_DGRAM or SOCK_SEQPACKET socket returns one message; bytes beyond $length are discarded.
 *
 * With PHP_NORMAL_READ, a stream socket returns one line including its "\n" or "\r"; data after the line stays in the
 * kernel's receive buffer. An incomplete line is returned if the rest is not available: at EOF, after the timeout,
 * after a signal, or on a non-blocking socket. Processes must not read lines from the same stream socket concurrently.
 *
 * At EOF, returns "". With PHP_NORMAL_READ on a blocking socket, EOF is a failure instead: returns false, emits
 * E_WARNING and sets both last errors to SOCKET_ECONNRESET. A loop that reads lines must stop at "" and at false.
 *
 * If recv(2) fails, emits E_WARNING and sets both last errors. If there is no data yet on a non-blocking socket or
 * after the timeout, sets both last errors to SOCKET_EAGAIN without a warning. If $length is out of range, returns
 * false and does nothing else.
 *
 * @param int $length maximum number of bytes, 1 to PHP_INT_MAX - 1. A large value costs nothing: memory is allocated
 *     only for the data received
 * @phpstan-param int<1, max> $length
 * @param int $mode PHP_BINARY_READ or PHP_NORMAL_READ
 * @phpstan-param 1|2 $mode
 * @return string|false the data; "" at EOF and for an empty message; false on failure
 * @throws Error if $socket is already closed
 * @see recv(2)
 * @see socket_last_error()
 */
function socket_read(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false {}

/**
 * Writes to a connected socket.
 *
 * Blocks while the send buffer is full, for at most SO_SNDTIMEO. On a stream socket, may write only the first part of
 * the data: write the rest in another call. A message is written whole or not at all. Never raises SIGPIPE: writing to
 * a stream socket whose peer has closed fails with SOCKET_EPIPE.
 *
 * If send(2) fails, emits E_WARNING and sets both last errors. If the send buffer is full on a non-blocking socket or
 * after the timeout, sets both last errors to SOCKET_EAGAIN without a warning.
 *
 * @param string $data any bytes
 * @param int|null $length number of bytes of $data to write, 0 or more; all if null or larger than $data
 * @phpstan-param int<0, max>|null $length
 * @return int<0, max>|false the number of bytes written, or false on failure
 * @throws ValueError if $length is negative
 * @throws Error if $socket is already closed
 * @see send(2)
 * @see socket_last_error()
 */
function socket_write(Socket $socket, string $data, ?int $length = null): int|false {}

/**
 * Closes a socket immediately.
 *
 * It is closed even if other variables reference the object. The stream of the socket, if any, is closed too. Other
 * processes that share the socket keep it open.
 *
 * While a filter of that stream is running, emits E_WARNING and closes nothing.
 *
 * @throws Error if $socket is already closed
 * @see close(2)
 */
function socket_close(Socket $socket): void {}

/**
 * Sends data to the peer with flags.
 *
 * Behaves like socket_write(), except for the flags.
 *
 * If send(2) fails, emits E_WARNING and sets both last errors. If the send buffer is full on a non-blocking socket,
 * with MSG_DONTWAIT or after the timeout, sets both last errors to SOCKET_EAGAIN without a warning.
 *
 * @param string $data any bytes
 * @param int $length number of bytes of $data to send, 0 or more; all if larger than $data
 * @phpstan-param int<0, max> $length
 * @param int $flags 0, or MSG_OOB, MSG_EOR, MSG_DONTROUTE, MSG_DONTWAIT, MSG_MORE ... OR'ed together. MSG_NOSIGNAL is
 *     always added
 * @return int<0, max>|false the number of bytes sent, or false on failure
 * @throws ValueError if $length is negative, or $flags is out of range for a C int
 * @throws Error if $socket is already closed
 * @see send(2)
 * @see socket_last_error()
 */
function socket_send(Socket $socket, string $data, int $length, int $flags): int|false {}

/**
 * Receives data from the peer with flags.
 *
 * Behaves like socket_read() with PHP_BINARY_READ, except for the flags and the return value.
 *
 * If recv(2) fails, emits E_WARNING and sets both last errors. If there is no data yet on a non-blocking socket, with
 * MSG_DONTWAIT or after the timeout, sets both last errors to SOCKET_EAGAIN without a warning. If $length is out of
 * range, returns false and does nothing else.
 *
 * @param string|null $data set to the data received; to null at EOF, for an empty message and on failure
 * @param-out string|null $data
 * @param int $length maximum number of bytes, 1 to PHP_INT_MAX - 1
 * @phpstan-param int<1, max> $length
 * @param int $flags 0, or MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT, MSG_TRUNC, MSG_ERRQUEUE ... OR'ed together
 * @return int<0, max>|false the number of bytes received; with MSG_TRUNC the full size of the message, even if $data
 *     contains only its start; 0 at EOF and for an empty message; false on failure
 * @throws ValueError if $flags is out of range for a C int
 * @throws TypeError if $data is a typed property that cannot contain the value
 * @throws Error if $socket is already closed
 * @see recv(2)
 * @see socket_last_error()
 */
function socket_recv(Socket $socket, &$data, int $length, int $flags): int|false {}

/**
 * Sends a message to an address.
 *
 * Behaves like socket_send(), except that each call has a destination.
 *
 * If open_basedir does not allow the path, the host lookup fails or sendto(2) fails, emits E_WARNING and sets both last
 * errors. Host lookup errors are below -10000, see socket_strerror(). If the send buffer is full on a non-blocking
 * socket, with MSG_DONTWAIT or after the timeout, sets both last errors to SOCKET_EAGAIN without a warning.
 *
 * @param string $data any bytes
 * @param int $length number of bytes of $data to send, 0 or more; all if larger than $data
 * @phpstan-param int<0, max> $length
 * @param int $flags as for socket_send()
 * @param string $address the destination, as for socket_bind()
 * @param int|null $port 0 to 65535; required on AF_INET and AF_INET6, ignored on AF_UNIX
 * @phpstan-param int<0, 65535>|null $port
 * @return int<0, max>|false the number of bytes sent, or false on failure
 * @throws ValueError as for socket_send() and socket_bind(), or if $port is required and null
 * @throws Error if $socket is already closed
 * @see sendto(2), unix(7), ip(7), ipv6(7), getaddrinfo(3)
 * @see socket_last_error()
 */
function socket_sendto(Socket $socket, string $data, int $length, int $flags, string $address, ?int $port = null): int|false {}

/**
 * Receives a message and the address of its sender.
 *
 * Behaves like socket_recv(), and also returns the address. On failure, all variables are unchanged.
 *
 * If recvfrom(2) fails, emits E_WARNING and sets both last errors. If there is no message yet on a non-blocking socket,
 * with MSG_DONTWAIT or after the timeout, sets both last errors to SOCKET_EAGAIN without a warning. If $length is out
 * of range, returns false and does nothing else.
 *
 * @param string $data set to the data received, "" if there is none
 * @param-out string $data
 * @param int $length maximum number of bytes, 1 to PHP_INT_MAX - 1
 * @phpstan-param int<1, max> $length
 * @param int $flags as for socket_recv()
 * @param string $address on AF_UNIX, set to the path or abstract name of the sender, or "" if it has none; on AF_INET
 *     and AF_INET6, set to its numeric address
 * @param-out string $address
 * @param int|null $port set to the port of the sender on AF_INET and AF_INET6, where it is required; unchanged on
 *     AF_UNIX
 * @param-out int<0, 65535>|null $port
 * @return int<0, max>|false as for socket_recv()
 * @throws ArgumentCountError if $port is required and missing
 * @throws ValueError if $flags is out of range for a C int, or the family of $socket is not supported
 * @throws TypeError if a variable is a typed property that cannot contain the value
 * @throws Error if $socket is already closed
 * @see recvfrom(2)
 * @see socket_last_error()
 */
function socket_recvfrom(Socket $socket, &$data, int $length, int $flags, &$address, &$port = null): int|false {}

#ifdef SOCKETS_HAS_ATMARK
/**
 * Checks whether a stream socket is at the urgent mark.
 *
 * The mark is the position of urgent data (MSG_OOB) in the stream. It is reached when all data before it has been read.
 *
 * If sockatmark(3) fails, emits E_WARNING and sets both last errors.
 *
 * @return bool true at the mark, false elsewhere and on failure
 * @throws Error if $socket is already closed
 * @see sockatmark(3)
 * @see socket_last_error()
 */
function socket_atmark(Socket $socket): bool {}
#endif

#ifdef SOCKETS_HAS_MSGHDR
/**
 * Sends a message with ancillary data, such as open descriptors.
 *
 * $message has these keys, all optional:
 *
 * - name: the destination, for an unconnected socket. An array with path on AF_UNIX; with addr and port on AF_INET;
 *   with addr, port, flowinfo and scope_id on AF_INET6; and optionally with family
 * - iov: the data, an array of at most 1024 strings, which are sent as one
 * - control: the ancillary data, an array of arrays with level, type and data
 *
 * The ancillary data may be:
 *
 * - SOL_SOCKET, SCM_RIGHTS: data is an array of at most 253 Sockets and streams, whose descriptors are passed
 * - SOL_SOCKET, SCM_CREDENTIALS: data is an array with pid, uid and gid
 * - IPPROTO_IPV6, IPV6_PKTINFO: data is an array with addr and ifindex, the index or the name of a network interface
 * - IPPROTO_IPV6, IPV6_HOPLIMIT or IPV6_TCLASS: data is an int
 *
 * On a stream socket, send at least one byte of data: ancillary data alone is not delivered.
 *
 * If $message is invalid, emits E_WARNING with the path of the invalid element. If sendmsg(2) fails, emits E_WARNING
 * and sets both last errors. If the send buffer is full on a non-blocking socket, with MSG_DONTWAIT or after the
 * timeout, sets both last errors to SOCKET_EAGAIN without a warning.
 *
 * @param array $message the destination, the data and the ancillary data
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
 * @return int<0, max>|false the number of bytes of data sent, or false on failure
 * @throws ValueError if $flags is out of range for a C int
 * @throws Error if $socket is already closed, or an object in $message cannot be converted to a required string
 * @see sendmsg(2), cmsg(3), unix(7)
 * @see socket_last_error()
 */
function socket_sendmsg(Socket $socket, array $message, int $flags = 0): int|false {}

/**
 * Receives a message with ancillary data and the address of its sender.
 *
 * Before the call, $message has these keys:
 *
 * - controllen: space for ancillary data in bytes, 1 to 4294967295, as returned by socket_cmsg_space(); required, 1 if
 *   none is expected. At most 65536 bytes are allocated
 * - buffer_size: maximum number of bytes of data, 0 to 104857600; 8192 by default
 * - name: an array, empty or not, to request the address of the sender; optional
 *
 * On success, $message is replaced by an array with these keys:
 *
 * - name: the address, with the keys of socket_sendmsg() and family; null if not requested or if there is none
 * - control: the ancillary data, as for socket_sendmsg(); empty if there is none
 * - iov: an array of one string; empty if there is no data
 * - flags: MSG_TRUNC if data and MSG_CTRUNC if ancillary data was truncated, and other MSG_* flags
 *
 * On failure, $message is unchanged. A received descriptor becomes a Socket if it is a socket, and a stream otherwise.
 * It is close-on-exec. Pass a new $message to each call.
 *
 * If $message is invalid, emits E_WARNING with the path of the invalid element. If recvmsg(2) fails, emits E_WARNING
 * and sets both last errors. If there is no message yet on a non-blocking socket, with MSG_DONTWAIT or after the
 * timeout, sets both last errors to SOCKET_EAGAIN without a warning.
 *
 * @param array $message the sizes to receive, replaced by the message received
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
 * @return int<0, max>|false the number of bytes of data received; with MSG_TRUNC in $flags the full size of the
 *     message; 0 at EOF and for a message without data; false on failure
 * @throws ValueError if $flags is out of range for a C int
 * @throws Error if $socket is already closed
 * @see recvmsg(2), cmsg(3), unix(7)
 * @see socket_last_error()
 */
function socket_recvmsg(Socket $socket, array &$message, int $flags = 0): int|false {}

#ifdef SOCKETS_COMPAT_CMSG_SPACE_RETURNS_INT
/**
 * Returns the space that ancillary data needs in the buffer of socket_recvmsg().
 *
 * Add up the values if several types are expected, and pass the sum as controllen.
 *
 * @param int $level SOL_SOCKET or IPPROTO_IPV6
 * @param int $type SCM_RIGHTS or SCM_CREDENTIALS on SOL_SOCKET; IPV6_PKTINFO, IPV6_HOPLIMIT or IPV6_TCLASS on
 *     IPPROTO_IPV6
 * @param int $num number of descriptors for SCM_RIGHTS, 0 or more; in ext/sockets, the default is 0
 * @phpstan-param int<0, 2147483647> $num
 * @return int<1, max> the size in bytes, including headers
 * @throws ValueError if $num is negative, $level and $type are not supported, or one of the three is out of range for a
 *     C int
 * @see cmsg(3)
 */
function socket_cmsg_space(int $level, int $type, int $num = 1): int {}
#else
/* Nullable before PHP 8.6, although it never returns null. */
function socket_cmsg_space(int $level, int $type, int $num = 1): ?int {}
#endif
#endif

/**
 * Waits until sockets are ready to be read or written, or have urgent data.
 *
 * Unlike select(2), it has no limit on the number of sockets. On success, each array is reduced to its ready sockets,
 * with their keys, so pass new arrays to each call.
 *
 * If poll(2) fails or a signal interrupts it (SOCKET_EINTR), emits E_WARNING and sets the global last error. The arrays
 * are unchanged then.
 *
 * @param array|null $read Sockets to check for data, a connection to accept, or EOF; reduced to the ready ones
 * @phpstan-param array<Socket>|null $read
 * @param-out array<Socket>|null $read
 * @param array|null $write Sockets to check for space to write, or a completed or failed connect; reduced to the ready
 *     ones
 * @phpstan-param array<Socket>|null $write
 * @param-out array<Socket>|null $write
 * @param array|null $except Sockets to check for urgent data (MSG_OOB); reduced to the ready ones
 * @phpstan-param array<Socket>|null $except
 * @param-out array<Socket>|null $except
 * @param int|null $seconds timeout, 0 or more; null blocks indefinitely
 * @phpstan-param int<0, max>|null $seconds
 * @param int $microseconds added to $seconds, 0 or more; may exceed 999999
 * @phpstan-param int<0, max> $microseconds
 * @return int<0, max>|false the number of ready sockets, one in several arrays counted for each of them; 0 on timeout;
 *     false on failure
 * @throws ValueError if there is no socket in any array
 * @throws TypeError if an element is not a Socket, or is closed
 * @see poll(2), select(2)
 * @see socket_last_error()
 */
function socket_select(?array &$read, ?array &$write, ?array &$except, ?int $seconds, int $microseconds = 0): int|false {}

/**
 * Gets the value of a socket option.
 *
 * The value is an int, except for these options:
 *
 * - SO_LINGER: an array with l_onoff, 0 or 1, and l_linger, in seconds
 * - SO_RCVTIMEO, SO_SNDTIMEO: an array with sec and usec, in seconds and microseconds
 * - SO_PEERCRED: an array with pid, uid and gid; 0, -1 and -1 without a peer
 * - SO_BINDTODEVICE, TCP_CONGESTION: an array with name
 * - SO_MEMINFO: an array with rmem_alloc, rcvbuf, wmem_alloc, sndbuf, fwd_alloc, wmem_queued, optmem and backlog, in
 *   bytes, and drops, in packets
 *
 * If getsockopt(2) fails, emits E_WARNING and sets both last errors.
 *
 * @param int $level SOL_SOCKET, SOL_TCP, IPPROTO_IP, IPPROTO_IPV6 ...
 * @param int $option an option of that level, such as SO_ERROR or TCP_NODELAY
 * @return array|int|false the value, or false on failure
 * @phpstan-return array{l_onoff: int, l_linger: int}|array{sec: int, usec: int}|array{
 *     pid: int, uid: int, gid: int
 * }|array{name: string}|array{
 *     rmem_alloc: int, rcvbuf: int, wmem_alloc: int, sndbuf: int, fwd_alloc: int, wmem_queued: int, optmem: int,
 *     backlog: int, drops: int
 * }|int|false
 * @throws ValueError if $level or $option is out of range for a C int
 * @throws Error if $socket is already closed
 * @see getsockopt(2), socket(7), tcp(7), ip(7), ipv6(7)
 * @see socket_last_error()
 */
function socket_get_option(Socket $socket, int $level, int $option): array|int|false {}

/**
 * Alias of socket_get_option().
 *
 * @param int $level as for socket_get_option()
 * @param int $option as for socket_get_option()
 * @return array|int|false as for socket_get_option()
 * @phpstan-return array{l_onoff: int, l_linger: int}|array{sec: int, usec: int}|array{
 *     pid: int, uid: int, gid: int
 * }|array{name: string}|array{
 *     rmem_alloc: int, rcvbuf: int, wmem_alloc: int, sndbuf: int, fwd_alloc: int, wmem_queued: int, optmem: int,
 *     backlog: int, drops: int
 * }|int|false
 * @throws ValueError as for socket_get_option()
 * @throws Error if $socket is already closed
 * @alias socket_get_option
 */
function socket_getopt(Socket $socket, int $level, int $option): array|int|false {}

/**
 * Sets a socket option.
 *
 * The value is a C int, except for these options:
 *
 * - SO_LINGER: an array with l_onoff, 0 for off, and l_linger, in whole seconds; both 0 to 65535
 * - SO_RCVTIMEO, SO_SNDTIMEO: an array with sec, of which fractions count, and usec from 0 to 999999; 0 and 0 for no
 *   timeout
 * - SO_BINDTODEVICE, TCP_CONGESTION: a name as a string; "" removes the device
 *
 * SO_RCVTIMEO limits how long reads and accepts block, SO_SNDTIMEO writes and connects. After the timeout, the call
 * returns what it has done so far, or false with SOCKET_EAGAIN and without a warning.
 *
 * If setsockopt(2) fails, emits E_WARNING and sets both last errors.
 *
 * @param int $level SOL_SOCKET, SOL_TCP, IPPROTO_IP, IPPROTO_IPV6 ...
 * @param int $option an option of that level, such as SO_RCVTIMEO or TCP_NODELAY
 * @param array|string|int $value the value, of the type that the option requires
 * @phpstan-param array{l_onoff: int<0, 65535>, l_linger: int<0, 65535>}|array{
 *     sec: int|float|numeric-string, usec: int<0, 999999>
 * }|string|int|bool|null $value
 * @return bool true on success, false on failure
 * @throws TypeError if the option requires an array or a string, and $value is of another type
 * @throws ValueError if $value is out of range, lacks a key, or has an element that is not a number or is out of range,
 *     or $level or $option is out of range for a C int
 * @throws Error if $socket is already closed
 * @see setsockopt(2), socket(7), tcp(7), ip(7), ipv6(7)
 * @see socket_last_error()
 */
function socket_set_option(Socket $socket, int $level, int $option, $value): bool {}

/**
 * Alias of socket_set_option().
 *
 * @param int $level as for socket_set_option()
 * @param int $option as for socket_set_option()
 * @param array|string|int $value as for socket_set_option()
 * @phpstan-param array{l_onoff: int<0, 65535>, l_linger: int<0, 65535>}|array{
 *     sec: int|float|numeric-string, usec: int<0, 999999>
 * }|string|int|bool|null $value
 * @return bool as for socket_set_option()
 * @throws TypeError as for socket_set_option()
 * @throws ValueError as for socket_set_option()
 * @throws Error if $socket is already closed
 * @alias socket_set_option
 */
function socket_setopt(Socket $socket, int $level, int $option, $value): bool {}

/**
 * Switches a socket to blocking mode.
 *
 * Calls then block until they can proceed. The mode applies to all processes that share the socket, and to its stream.
 *
 * If fcntl(2) fails, emits E_WARNING and sets both last errors.
 *
 * @return bool true on success, false on failure
 * @throws Error if $socket is already closed
 * @see fcntl(2)
 * @see socket_last_error()
 */
function socket_set_block(Socket $socket): bool {}

/**
 * Switches a socket to non-blocking mode.
 *
 * Calls that would block then return false without a warning and set both last errors to SOCKET_EAGAIN, or to
 * SOCKET_EINPROGRESS if a connection is in progress. The mode applies to all processes that share the socket, and to
 * its stream.
 *
 * If fcntl(2) fails, emits E_WARNING and sets both last errors.
 *
 * @return bool true on success, false on failure
 * @throws Error if $socket is already closed
 * @see fcntl(2)
 * @see socket_last_error()
 */
function socket_set_nonblock(Socket $socket): bool {}

/**
 * Creates a Socket from a stream that has a socket.
 *
 * Both share one descriptor: closing either closes both. The Socket keeps the stream open. Data that the stream has
 * already buffered is lost, with a warning.
 *
 * If the stream has no socket of its own, emits E_WARNING. If a system call fails, emits E_WARNING and sets the global
 * last error.
 *
 * @param resource $stream a stream from stream_socket_pair(), stream_socket_client(), stream_socket_server() ...
 * @return Socket|false the Socket, or false on failure
 * @throws TypeError if $stream is not an open stream
 * @see socket_export_stream()
 * @see socket_last_error()
 */
function socket_import_stream($stream): Socket|false {}

/**
 * Creates a stream from a Socket.
 *
 * Both share one descriptor: closing either closes both. Each call returns the same stream. Its transport is tcp, udp,
 * unix or udg, depending on the family and type of the socket; other sockets get a generic socket stream. It is in the
 * blocking mode of the socket. Data that the stream has buffered is no longer available to the Socket.
 *
 * If the stream cannot be created, emits E_WARNING.
 *
 * @return resource|false the stream, or false on failure
 * @throws Error if $socket is already closed
 * @see socket_import_stream()
 */
function socket_export_stream(Socket $socket) {}

/**
 * Returns the error number of the last call that failed.
 *
 * There are two last errors: the global one, which is 0 at the start of each request, and one per Socket. A system call
 * or host lookup that fails sets both. socket_create(), socket_create_listen(), socket_create_pair(),
 * socket_import_stream() and socket_select() set only the global one. Calls that succeed change neither.
 *
 * @param Socket|null $socket the Socket whose last error to return, or null for the global one
 * @return int the value of a SOCKET_E* constant; below -10000 for a host lookup; 0 if there was no error
 * @throws Error if $socket is already closed
 * @see errno(3)
 * @see socket_strerror()
 */
function socket_last_error(?Socket $socket = null): int {}

/**
 * Resets a last error to 0.
 *
 * @param Socket|null $socket the Socket whose last error to reset, or null for the global one; the other is unchanged
 * @throws Error if $socket is already closed
 * @see socket_last_error()
 */
function socket_clear_error(?Socket $socket = null): void {}

/**
 * Returns the message for an error number.
 *
 * The message is that of libc, in the language of the LC_MESSAGES locale.
 *
 * @param int $error_code a value of socket_last_error(), or any other C int. Below -10000, it is -10000 minus an
 *     h_errno value: -10001 for an unknown host
 * @return string the message
 * @throws ValueError if $error_code is out of range for a C int
 * @see strerror(3), netdb(3)
 */
function socket_strerror(int $error_code): string {}
