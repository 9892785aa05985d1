--TEST--
socket_select(): a wait for writability ends when the peer reads
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
while (socket_write($a, str_repeat('x', 65536)));
$pid = fork(function () use ($b) {
    usleep(200000);
    while (socket_read($b, 65536));
});
echo select_result(null, [$a], null, 60), "\n";
echo wait_for_exit($pid), "\n";
?>
--EXPECT--
1 of null [0] null
exit status 0
