--TEST--
socket_send() and socket_recv(): MSG_OOB works on an AF_UNIX stream
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || version_compare(php_uname('r'), '5.15', '<')) die('skip AF_UNIX streams support MSG_OOB since Linux 5.15');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
var_dump(socket_send($a, 'abc', 3, MSG_OOB), socket_recv($b, $data, 10, MSG_OOB), $data, socket_recv($b, $data, 10, 0), $data);
echo failure_of($b, function () use ($b, &$data) { return socket_recv($b, $data, 10, MSG_OOB); });
var_dump($data);
?>
--EXPECT--
int(3)
int(1)
string(1) "c"
int(2)
string(2) "ab"
false, 22, socket_recv(): Unable to read from socket [22]: Invalid argument
NULL
