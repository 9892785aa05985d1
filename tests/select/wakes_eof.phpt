--TEST--
socket_select(): returns when the peer closes
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$pid = fork(function () use ($a, $b) {
    socket_close($b);
    usleep(200000);
});
socket_close($a);
echo select_result([$b], null, null, 60), "\n";
var_dump(socket_read($b, 10));
wait_for_exit($pid);
?>
--EXPECT--
1 of [0] null null
string(0) ""
