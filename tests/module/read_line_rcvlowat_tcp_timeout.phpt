--TEST--
socket_read(): with SO_RCVLOWAT set on TCP, a line read without data times out with EAGAIN
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $accepted] = tcp_pair();
socket_set_option($accepted, SOL_SOCKET, SO_RCVLOWAT, 100);
socket_set_option($accepted, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 20000]);
var_dump(@socket_read($accepted, 100, PHP_NORMAL_READ), socket_last_error($accepted) === SOCKET_EAGAIN);
socket_write($client, "line\n");
var_dump(socket_read($accepted, 100, PHP_NORMAL_READ));
?>
--EXPECT--
bool(false)
bool(true)
string(5) "line
"
