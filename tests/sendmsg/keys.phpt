--TEST--
socket_sendmsg(): ignores unknown keys, and leaves the array unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$message = ['iov' => [5], 'flags' => MSG_OOB, 'control' => [], 'controllen' => -1, 'other' => new stdClass];
$copy = $message;
var_dump(socket_sendmsg($a, $message), socket_read($b, 10), $message === $copy);
?>
--EXPECT--
int(1)
string(1) "5"
bool(true)
