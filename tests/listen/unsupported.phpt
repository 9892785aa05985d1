--TEST--
socket_listen(): warns and returns false on an unbound AF_UNIX, datagram or connected socket
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$unbound = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo failure_of($unbound, fn () => socket_listen($unbound));
foreach ([AF_UNIX, AF_INET] as $family) {
    $messages = socket_create($family, SOCK_DGRAM, 0);
    echo failure_of($messages, fn () => socket_listen($messages));
}
[$connected] = pair();
echo failure_of($connected, fn () => socket_listen($connected));
?>
--EXPECT--
false, 22, socket_listen(): unable to listen on socket [22]: Invalid argument
false, 95, socket_listen(): unable to listen on socket [95]: Operation not supported
false, 95, socket_listen(): unable to listen on socket [95]: Operation not supported
false, 22, socket_listen(): unable to listen on socket [22]: Invalid argument
