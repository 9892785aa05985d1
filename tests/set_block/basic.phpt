--TEST--
socket_set_block(): reads block again
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
var_dump(socket_read($a, 10), socket_set_block($a));
$pid = fork(function () use ($b) {
    usleep(200000);
    socket_write($b, 'late');
});
var_dump(socket_read($a, 10));
wait_for_exit($pid);
?>
--EXPECT--
bool(false)
bool(true)
string(4) "late"
