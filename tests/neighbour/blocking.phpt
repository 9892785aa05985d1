--TEST--
Socket: the member blocking of an imported or received Socket is the mode of its fd
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

$modes = fn (Socket ...$sockets) => json_encode(array_map(fn (Socket $socket) => neighbour_members($socket)['blocking'], $sockets)) . "\n";

[$s, $t] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_set_blocking($s, false);
echo $modes(socket_import_stream($s), socket_import_stream($t));

[$a, $b] = pair();
[$c, $d] = nonblocking_pair();
send_fds($a, [$c, $a]);
echo $modes(...recv_fds($b));
?>
--EXPECT--
6 orders of loading
[false,true]
[false,true]
