--TEST--
socket_cmsg_space(): the space for IPv6 ancillary data does not depend on the count
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects values and sizes of Linux');
?>
--FILE--
<?php
$header = socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 0);
foreach ([50, 52, 67] as $type) { // IPV6_PKTINFO, IPV6_HOPLIMIT, IPV6_TCLASS
    var_dump(socket_cmsg_space(IPPROTO_IPV6, $type, 0) > $header, socket_cmsg_space(IPPROTO_IPV6, $type, 3) === socket_cmsg_space(IPPROTO_IPV6, $type, 0));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
