--TEST--
socket_create_pair(): a variable used again lets the pair before go
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = descriptors();
for ($i = 0; $i < 100; $i++) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
}
var_dump(descriptors() - $before);
?>
--EXPECT--
int(2)
