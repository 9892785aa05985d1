--TEST--
socket_bind(): no name at all is any abstract one, which comes back (difference 13)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip such names are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$one, $two] = [bound(AF_UNIX, SOCK_DGRAM, ''), bound(AF_UNIX, SOCK_DGRAM, '')];
socket_getsockname($one, $name);
socket_getsockname($two, $other);
var_dump(preg_match('/^\0[0-9a-f]{5}$/D', $name), $name !== $other);
var_dump(socket_sendto($two, 'found', 5, 0, $name), socket_recv($one, $data, 100, MSG_DONTWAIT), $data);
?>
--EXPECT--
int(1)
bool(true)
int(5)
int(5)
string(5) "found"
