--TEST--
socket_bind(): an empty name binds to an unused abstract name, which socket_getsockname() returns
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$one, $two] = [bound_socket(AF_UNIX, SOCK_DGRAM, ''), bound_socket(AF_UNIX, SOCK_DGRAM, '')];
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
