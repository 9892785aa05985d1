--TEST--
socket_select(): without a timeout, a full socket that is hung up becomes writable when the peer has read
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
$pid = fork(function () use ($b) {
    usleep(300000);
    read_all($b);
});
socket_close($b);
echo select_result(null, ['a' => $a], null, null), "\n", wait_for_exit($pid), "\n";
?>
--EXPECT--
1 of null [a] null
exit status 0
