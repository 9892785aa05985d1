--TEST--
socket_read(): with SO_RCVLOWAT set, a line read without data times out with EAGAIN
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_RCVLOWAT, 100);
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 20000]);
var_dump(@socket_read($b, 100, PHP_NORMAL_READ), socket_last_error($b) === SOCKET_EAGAIN);
socket_close($a);
var_dump(@socket_read($b, 100, PHP_NORMAL_READ), socket_last_error($b) === SOCKET_ECONNRESET);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
