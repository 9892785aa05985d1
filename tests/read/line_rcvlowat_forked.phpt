--TEST--
socket_read(): a line read ignores SO_RCVLOWAT that a forked process has set
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
socket_set_option($accepted, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
wait_for_exit(fork(fn () => socket_set_option($accepted, SOL_SOCKET, SO_RCVLOWAT, 100)));
socket_write($client, "a line\n");
var_dump(elapsed_seconds(function () use ($accepted) {
    echo socket_read($accepted, 100, PHP_NORMAL_READ);
}) < 15);
?>
--EXPECT--
a line
bool(true)
