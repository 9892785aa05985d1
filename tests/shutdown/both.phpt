--TEST--
socket_shutdown(): shuts down both directions by default and keeps the fd
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir('/proc/self/fd')) die('skip requires /proc');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([[], [2]] as $mode) {
    [$a, $b] = pair();
    $before = count_open_fds();
    var_dump(socket_shutdown($a, ...$mode), socket_read($a, 10), socket_read($b, 10), @socket_write($b, 'x'), count_open_fds() - $before);
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
