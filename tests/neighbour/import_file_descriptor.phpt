--TEST--
Socket: a Socket that another extension fills with socket_import_file_descriptor() works
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

foreach ([0, SOCK_NONBLOCK] as $flag) {
    [$a, $b] = neighbour_pair(SOCK_STREAM | $flag, true);
    $members = neighbour_members($b);
    echo json_encode([$members['type'] === AF_UNIX, $members['error'], $members['blocking'], $members['zstream']]), "\n";
    socket_write($a, "one\ntwo");
    echo json_encode([socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100)]), "\n";
    echo json_encode(socket_getsockname($b, $name)), json_encode($name), "\n";
}
?>
--EXPECT--
6 orders of loading
[true,0,true,null]
["one\n","two"]
true""
[true,0,false,null]
["one\n","two"]
true""
