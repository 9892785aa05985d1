--TEST--
socket_send(): sends the data, or as much of it as the length says
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
foreach ([5, 3, 500, PHP_INT_MAX, 0] as $length) {
    var_dump(socket_send($a, "h\0llo", $length, 0), socket_recv($b, $data, 100, 0));
    echo json_encode($data), "\n";
}
?>
--EXPECT--
int(5)
int(5)
"h\u0000llo"
int(3)
int(3)
"h\u0000l"
int(5)
int(5)
"h\u0000llo"
int(5)
int(5)
"h\u0000llo"
int(0)
bool(false)
null
