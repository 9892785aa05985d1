--TEST--
socket_select(): an fd that other code has closed is reported by calls without a timeout after a second
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
$before = socket_flags();
$near[] = $victim = socket_create(AF_UNIX, SOCK_STREAM, 0);
$fd = array_key_last(array_diff_key(socket_flags(), $before));
repeated_select_result($near);
FFI::cdef('int close(int);')->close($fd);
usleep(1100000);
echo select_result($near), "\n";
var_dump(socket_last_error() === SOCKET_EBADF);
?>
--EXPECTF--
Warning: socket_select(): Unable to select [9]: Bad file descriptor in %s on line %d
false of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] null null
bool(true)
