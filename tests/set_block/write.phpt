--TEST--
socket_set_block(): writes block until all data is written
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
socket_set_block($a);
$pid = fork(function () use ($a, $b) {
    socket_close($a);
    socket_set_block($b);
    exit(strlen(read_all($b)) === 4 << 20 ? 0 : 1);
});
socket_close($b);
var_dump(socket_write($a, str_repeat('x', 4 << 20)));
socket_close($a);
echo wait_for_exit($pid), "\n";
?>
--EXPECT--
int(4194304)
exit status 0
