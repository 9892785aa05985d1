--TEST--
socket_getsockname(): the port wins if both arguments are the same variable
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$listener = listener(AF_INET, '127.0.0.1');
var_dump(socket_getsockname($listener, $same, $same), $same === port_of($listener));
?>
--EXPECT--
bool(true)
bool(true)
