--TEST--
Socket: an extension that replaces the object handlers sees every Socket, if it is loaded after ours
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
extension_loaded('neighbour') || beside_neighbour(orders_of('WATCH_OBJECTS', ['sockets ours neighbour', 'ours sockets neighbour']));

echo json_encode(neighbour_counts()), "\n";
[$a, $b] = pair();
echo json_encode(neighbour_counts()), "\n";
send_fds($a, [$a]);
[$c] = recv_fds($b);
echo json_encode(neighbour_counts()), "\n";
[$connected, $accepted] = tcp_pair();
echo json_encode(neighbour_counts()), "\n";
[$stream] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$imported = socket_import_stream($stream);
echo json_encode(neighbour_counts()), "\n";
// The original handler still closes the descriptor.
unset($a, $c);
echo json_encode(socket_read($b, 1)), json_encode(neighbour_counts()), "\n";
?>
--EXPECT--
2 orders of loading
[0,0]
[2,0]
[3,0]
[6,1]
[7,1]
""[7,3]
