--TEST--
socket_sendmsg(): sends the elements of iov in order, regardless of their keys
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
var_dump(socket_sendmsg($a, ['iov' => ['one ', 'x' => 'two ', 7 => '', 3 => "thr\0ee"]]));
var_dump(socket_read($b, 100) === "one two thr\0ee");
var_dump(socket_sendmsg($a, ['iov' => []]), socket_sendmsg($a, []));
?>
--EXPECT--
int(14)
bool(true)
int(0)
int(0)
