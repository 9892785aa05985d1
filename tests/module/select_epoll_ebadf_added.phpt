--TEST--
socket_select(): an fd that other code has closed is reported when it is added to repeated calls
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
repeated_select_result($near);
$before = socket_flags();
$added = $near;
$added[] = $victim = socket_create(AF_UNIX, SOCK_STREAM, 0);
FFI::cdef('int close(int);')->close(array_key_last(array_diff_key(socket_flags(), $before)));
echo json_encode(@socket_select($added, $none, $none, 0)), ' ', socket_strerror(socket_last_error()), "\n";
socket_write($far[4], 'x');
echo repeated_select_result($near), "\n";
?>
--EXPECT--
false Bad file descriptor
1 of [4] null null
