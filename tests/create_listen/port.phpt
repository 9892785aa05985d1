--TEST--
socket_create_listen(): listens on the given port
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$port = port_of(socket_create_listen(0)); // closed at once
$listener = socket_create_listen($port, 5);
var_dump(port_of($listener) === $port, socket_last_error());
?>
--EXPECT--
bool(true)
int(0)
