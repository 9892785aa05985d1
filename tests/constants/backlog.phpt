--TEST--
Constants: SOMAXCONN is the platform's maximum backlog
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

var_dump(is_int(SOMAXCONN), SOMAXCONN >= 128);
var_dump(socket_listen(bound_socket(AF_INET, SOCK_STREAM, '127.0.0.1'), SOMAXCONN));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
