--TEST--
socket_close(): of an fd that other code has closed, a copy of which is open, does not disturb repeated calls
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

$libc = FFI::cdef('int close(int); int dup(int);');
[$near, $far] = many_pairs();
$before = socket_flags();
$near[] = $victim = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$fd = array_key_last(array_diff_key(socket_flags(), $before));
socket_bind($victim, '');
socket_getsockname($victim, $name);
repeated_select_result($near);
$libc->dup($fd); // epoll(7) reports it until this is closed
$libc->close($fd);
socket_close($victim);
unset($near[20], $victim);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_sendto($sender, 'x', 1, 0, $name));
echo repeated_select_result($near), "\n";
socket_write($far[4], 'x');
echo repeated_select_result($near), "\n";
?>
--EXPECT--
int(1)
0 of [] null null
1 of [4] null null
