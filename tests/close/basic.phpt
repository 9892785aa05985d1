--TEST--
socket_close(): closes the fd at once, despite other references to the Socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = count_open_fds();
[$a, $b] = pair();
$other = $a;
var_dump(socket_close($a), count_open_fds() - $before, socket_read($b, 10));
echo exception_of(fn () => socket_read($other, 10)), "\n";
?>
--EXPECT--
NULL
int(1)
string(0) ""
Error: socket_read(): Argument #1 ($socket) has already been closed
