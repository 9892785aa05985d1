--TEST--
socket_select(): does not wake while a hung-up socket is not ready
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_dir("/proc/self/fd") || !str_contains(PHP_OS, "Linux")) die("skip no epoll(7)");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
while (socket_write($a, str_repeat('x', 65536)));
socket_shutdown($a, 2);
$before = getrusage()['ru_nvcsw'];
echo select_result(null, [$a], null, 1), "\n";
var_dump(getrusage()['ru_nvcsw'] - $before < 20); // a hundred with poll(2)
?>
--EXPECT--
0 of null [] null
bool(true)
