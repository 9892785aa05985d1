--TEST--
socket_create_pair(): reusing the variable closes the previous pair
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = count_open_fds();
for ($i = 0; $i < 100; $i++) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
}
var_dump(count_open_fds() - $before);
?>
--EXPECT--
int(2)
