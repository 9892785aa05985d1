--TEST--
Socket: the fd of a Socket made by another extension is close-on-exec once it has been passed
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

[$sender, $receiver] = pair();
[$socket] = neighbour_pair(SOCK_STREAM);
echo json_encode(neighbour_is_inherited($socket)), "\n";
send_fds($sender, [$socket]);
echo json_encode(neighbour_is_inherited($socket)), "\n";
?>
--EXPECT--
6 orders of loading
true
false
