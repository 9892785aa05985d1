--TEST--
socket_create_pair(): failures leak no fd
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = count_open_fds();
for ($i = 0; $i < 100; $i++) {
    @socket_create_pair(AF_INET, SOCK_STREAM, 0, $pair);
    @socket_create_pair(AF_UNIX, SOCK_STREAM, SOL_TCP, $pair);
}
var_dump(count_open_fds() - $before);
?>
--EXPECT--
int(0)
