--TEST--
socket_read(): a line read at EOF uses the current mode of the fd, even if another process has set it
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!function_exists('pcntl_fork')) die('skip no pcntl');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
// Parent and child share the file status flags.
wait_for_exit(fork(fn () => socket_set_nonblock($b)));
echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
wait_for_exit(fork(fn () => socket_set_block($b)));
echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
"", 0, no warning
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
