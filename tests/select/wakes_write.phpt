--TEST--
socket_select(): the wait for room ends when the peer reads
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
echo selected(null, [$a], null, 60), "\n";
echo ended($pid), "\n";
?>
--EXPECT--
1 of null [0] null
exit status 0
