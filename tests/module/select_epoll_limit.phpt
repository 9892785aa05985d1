--TEST--
socket_select(): repeated calls work without a free descriptor
--EXTENSIONS--
sockets_pair
posix
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
socket_write($far[4], 'x');
posix_setrlimit(POSIX_RLIMIT_NOFILE, 256, 256);
while (@socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair)) {
    $pairs[] = $pair;
}
while ($socket = @socket_create(AF_UNIX, SOCK_STREAM, 0)) {
    $pairs[] = $socket;
}
echo repeated_select_result($near), "\n";
$pairs = [];
echo repeated_select_result($near), "\n";
?>
--EXPECT--
1 of [4] null null
1 of [4] null null
