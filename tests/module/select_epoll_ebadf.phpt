--TEST--
socket_select(): an fd that other code has closed is reported by repeated calls within a second
--EXTENSIONS--
sockets_pair
ffi
--SKIPIF--
<?php
if (!is_dir("/proc/self/fd") || !str_contains(PHP_OS, "Linux")) die("skip no epoll(7)");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
$before = scandir('/proc/self/fd');
[$victim, $peer] = pair();
$fds = array_diff(scandir('/proc/self/fd'), $before);
$near[] = $victim;
$near[] = $peer;
repeated_select_result($near);
$libc = FFI::cdef('int close(int);');
array_map(fn (string $fd) => $libc->close((int) $fd), $fds);
echo elapsed_seconds(fn () => select_result($near, null, null, 60)) < 30 ? "reported\n" : "late\n";
var_dump(socket_last_error() === SOCKET_EBADF);
?>
--EXPECTF--
Warning: socket_select(): Unable to select [9]: Bad file descriptor in %s on line %d
reported
bool(true)
