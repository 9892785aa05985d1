--TEST--
socket_set_nonblock(): the peer still blocks
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_nonblock($a);
$pid = fork(function () use ($a) {
    usleep(200000);
    socket_write($a, 'late');
});
var_dump(socket_read($b, 10));
wait_for_exit($pid);
?>
--EXPECT--
string(4) "late"
