--TEST--
Socket: an error on a Socket made by another extension is stored in its member error
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

[$a, $b] = neighbour_pair(SOCK_STREAM | SOCK_NONBLOCK);
echo json_encode(socket_read($b, 1)), "\n";
$errors = [socket_last_error(), socket_last_error($b), neighbour_members($b)['error']];
echo json_encode(array_map(fn (int $error) => $error === SOCKET_EAGAIN, $errors)), "\n";
socket_clear_error($b);
echo neighbour_members($b)['error'], "\n";
?>
--EXPECT--
6 orders of loading
false
[true,true,true]
0
