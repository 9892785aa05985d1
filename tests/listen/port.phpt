--TEST--
socket_listen(): an unbound IPv4 socket gets an ephemeral port
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(port_of($listener), socket_listen($listener), port_of($listener) > 0);
?>
--EXPECT--
int(0)
bool(true)
bool(true)
