--TEST--
socket_sendto() and socket_recvfrom(): return all bytes of the sender's abstract name
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$name = abstract_name() . "\0one";
[$one, $two] = [bound_socket(AF_UNIX, SOCK_DGRAM, $name), bound_socket(AF_UNIX, SOCK_DGRAM, abstract_name() . "\0two\0")];
var_dump(socket_sendto($two, 'message', 7, 0, $name));
var_dump(socket_recvfrom($one, $data, 100, MSG_DONTWAIT, $address), $address === abstract_name() . "\0two\0", socket_sendto($one, 'answer', 6, 0, $address));
var_dump(socket_recv($two, $data, 100, MSG_DONTWAIT), $data);
?>
--EXPECT--
int(7)
int(7)
bool(true)
int(6)
int(6)
string(6) "answer"
