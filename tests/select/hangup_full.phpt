--TEST--
socket_select(): a full socket that is hung up is writable only after the peer has read
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_nonblock($a);
while (socket_write($a, str_repeat('x', 65536)));
socket_shutdown($a, 2);
echo select_result(null, ['a' => $a], null, 0, 100000), "\n";
$pid = fork(function () use ($b) {
    read_all($b);
});
socket_close($b);
echo select_result(null, ['a' => $a], null, 20), "\n", wait_for_exit($pid), "\n";
?>
--EXPECT--
0 of null [] null
1 of null [a] null
exit status 0
