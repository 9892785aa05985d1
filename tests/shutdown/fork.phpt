--TEST--
socket_shutdown(): applies to all processes that share the socket
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$pid = fork(fn () => socket_shutdown($a, 1));
var_dump(socket_read($b, 100), wait_for_exit($pid), @socket_write($a, 'x'), socket_last_error($a) === SOCKET_EPIPE);
?>
--EXPECT--
string(0) ""
string(13) "exit status 0"
bool(false)
bool(true)
