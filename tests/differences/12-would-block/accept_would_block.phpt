--TEST--
socket_accept(): EAGAIN is set as the last error of the socket as well
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
socket_set_nonblock($listener);
var_dump(socket_accept($listener), socket_last_error($listener) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
