--TEST--
socket_listen(): warns with EADDRINUSE if another socket listens on the address
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([0, 1] as $i) {
    $sockets[$i] = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_set_option($sockets[$i], SOL_SOCKET, SO_REUSEADDR, 1);
    var_dump(socket_bind($sockets[$i], '127.0.0.1', $i ? port_of($sockets[0]) : 0));
}
var_dump(socket_listen($sockets[0]));
echo failure_of($sockets[1], fn () => socket_listen($sockets[1]));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
false, 98, socket_listen(): unable to listen on socket [98]: Address already in use
