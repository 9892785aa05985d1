--TEST--
socket_sendmsg(): writing to a closed peer sets both last errors to EPIPE
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($b);
var_dump(socket_sendmsg($a, ['iov' => ['x']]), socket_last_error($a) === SOCKET_EPIPE, socket_last_error() === SOCKET_EPIPE);
?>
--EXPECTF--
Warning: socket_sendmsg(): Error in sendmsg [32]: Broken pipe in %s on line %d
bool(false)
bool(true)
bool(true)
