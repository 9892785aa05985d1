--TEST--
socket_read(): at EOF of a line read the descriptor's mode counts, not what this process has set (difference 2)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!function_exists('pcntl_fork')) die('skip pcntl is missing');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
// The mode belongs to what parent and child share.
ended(fork(fn () => socket_set_nonblock($b)));
echo refused($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
ended(fork(fn () => socket_set_block($b)));
echo refused($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
"", 0, no warning
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
