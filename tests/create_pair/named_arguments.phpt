--TEST--
socket_create_pair(): accepts named arguments
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

var_dump(socket_create_pair(pair: $pair, protocol: 0, type: SOCK_STREAM, domain: AF_UNIX), count($pair));
?>
--EXPECT--
bool(true)
int(2)
