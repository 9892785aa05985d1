--TEST--
socket_listen(): without an address, or for messages, it is a warning and false
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$unbound = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo refused($unbound, fn () => socket_listen($unbound));
foreach ([AF_UNIX, AF_INET] as $family) {
    $messages = socket_create($family, SOCK_DGRAM, 0);
    echo refused($messages, fn () => socket_listen($messages));
}
[$connected] = pair();
echo refused($connected, fn () => socket_listen($connected));
?>
--EXPECT--
false, 22, socket_listen(): unable to listen on socket [22]: Invalid argument
false, 95, socket_listen(): unable to listen on socket [95]: Operation not supported
false, 95, socket_listen(): unable to listen on socket [95]: Operation not supported
false, 22, socket_listen(): unable to listen on socket [22]: Invalid argument
