--TEST--
socket_shutdown(): ends both ways if nothing else is said, and keeps the descriptor
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) die('skip no /proc');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([[], [2]] as $mode) {
    [$a, $b] = pair();
    $before = descriptors();
    var_dump(socket_shutdown($a, ...$mode), socket_read($a, 10), socket_read($b, 10), @socket_write($b, 'x'), descriptors() - $before);
}
?>
--EXPECT--
bool(true)
string(0) ""
string(0) ""
bool(false)
int(0)
bool(true)
string(0) ""
string(0) ""
bool(false)
int(0)
