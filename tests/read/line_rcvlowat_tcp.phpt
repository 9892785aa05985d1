--TEST--
socket_read(): with SO_RCVLOWAT set on TCP, a line read waits for data, and returns only the line
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $accepted] = tcp_pair();
socket_set_option($accepted, SOL_SOCKET, SO_RCVLOWAT, 100);
socket_set_option($accepted, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
$parent = getmypid();
$pid = fork(function () use ($client, $parent) {
    wait_until_blocked($parent);
    socket_write($client, "a line\n" . str_repeat('x', 100)); // Linux wakes no reader for less than SO_RCVLOWAT
});
var_dump(socket_read($accepted, 1000, PHP_NORMAL_READ));
echo wait_for_exit($pid), "\n";
?>
--EXPECT--
string(7) "a line
"
exit status 0
