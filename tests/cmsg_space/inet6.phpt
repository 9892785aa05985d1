--TEST--
socket_cmsg_space(): ancillary data of IPv6 has one item, whatever number is asked for
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip numbers and sizes are Linux\'s');
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
