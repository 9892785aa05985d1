--TEST--
socket_sendmsg(): passes a Socket made by another extension, which can read from received ones
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
beside_neighbour();

[$sender, $receiver] = neighbour_pair(SOCK_STREAM);
[$a, $b] = neighbour_pair(SOCK_STREAM);
[$c, $d] = tcp_pair();
echo json_encode(send_fds($sender, [$b, $d])), "\n";
[$copy, $tcp] = recv_fds($receiver);
socket_close($b);
socket_write($a, 'one');
echo neighbour_read($copy, 3), "\n";
socket_write($copy, 'two');
echo socket_read($a, 3), "\n";
socket_write($c, 'three');
echo neighbour_read($tcp, 5), "\n";
echo json_encode([neighbour_members($copy)['type'] === AF_UNIX, neighbour_members($tcp)['type'] === AF_INET]), "\n";
?>
--EXPECT--
6 orders of loading
1
one
two
three
[true,true]
