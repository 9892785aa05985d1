--TEST--
socket_create_pair(): a refused pair costs no descriptor
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = descriptors();
for ($i = 0; $i < 100; $i++) {
    @socket_create_pair(AF_INET, SOCK_STREAM, 0, $pair);
    @socket_create_pair(AF_UNIX, SOCK_STREAM, SOL_TCP, $pair);
}
var_dump(descriptors() - $before);
?>
--EXPECT--
int(0)
