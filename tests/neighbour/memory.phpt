--TEST--
socket_read(): a read from a Socket made by another extension allocates only for the received bytes
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

[$a, $b] = neighbour_pair(SOCK_STREAM);
$length = 1 << 30;
socket_write($a, "line\nrest");
$before = memory_get_peak_usage();
echo json_encode(socket_read($b, $length, PHP_NORMAL_READ)), "\n";
echo json_encode(socket_read($b, $length)), "\n";
socket_write($a, 'recv');
socket_recv($b, $data, $length, 0);
echo "$data\n";
socket_write($a, 'recvfrom');
socket_recvfrom($b, $data, $length, 0, $name);
echo "$data\n";
$used = memory_get_peak_usage() - $before;
echo $used < 20000 ? "less than 20 kB\n" : "$used bytes\n";
?>
--EXPECT--
6 orders of loading
"line\n"
"rest"
recv
recvfrom
less than 20 kB
