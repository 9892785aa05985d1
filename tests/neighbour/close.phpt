--TEST--
socket_close(): a Socket closed by one extension is closed for the other, and its fd is closed once
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
beside_neighbour();

$before = count_open_fds();
[$a, $b] = neighbour_pair(SOCK_STREAM);
socket_close($a);
echo neighbour_members($a)['bsd_socket'], json_encode(neighbour_read($b, 1)), "\n";
neighbour_close($b);
echo exception_of(fn () => socket_read($b, 1)), "\n";
echo exception_of(fn () => socket_close($b)), "\n";
echo count_open_fds() - $before, "\n";

[$a, $b] = neighbour_pair(SOCK_STREAM);
[$c, $d] = pair();
neighbour_close($c);
echo exception_of(fn () => socket_write($c, 'x')), "\n";
echo json_encode(socket_read($d, 1)), "\n";
unset($a);
echo json_encode(socket_read($b, 1)), "\n";
unset($b, $c, $d);
echo count_open_fds() - $before, "\n";
?>
--EXPECT--
6 orders of loading
-1""
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_close(): Argument #1 ($socket) has already been closed
0
Error: socket_write(): Argument #1 ($socket) has already been closed
""
""
0
