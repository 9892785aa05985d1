--TEST--
socket_sendmsg(): sends to an abstract name, and socket_recvmsg() returns all of its bytes
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$names = [abstract_name() . "\0a\0", abstract_name() . ' b'];
[$a, $b] = array_map(fn ($name) => bound_socket(AF_UNIX, SOCK_DGRAM, $name), $names);
var_dump(socket_sendmsg($a, ['name' => ['path' => $names[1]], 'iov' => ['question']]));
$message = ['name' => [], 'controllen' => 100];
var_dump(socket_recvmsg($b, $message), $message['name'] === ['family' => AF_UNIX, 'path' => $names[0]]);
var_dump(socket_sendmsg($b, ['name' => $message['name'], 'iov' => ['answer']]), socket_read($a, 100));
?>
--EXPECT--
int(8)
int(8)
bool(true)
int(6)
string(6) "answer"
