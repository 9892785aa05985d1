--TEST--
socket_set_option(): a timeout of PHP_INT_MAX seconds does not end a call that blocks
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
var_dump(socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => PHP_INT_MAX, 'usec' => 999999]));
$pid = fork(function () use ($b) {
    usleep(100000);
    socket_write($b, 'data');
});
var_dump(socket_read($a, 10));
echo wait_for_exit($pid), "\n";
?>
--EXPECT--
bool(true)
string(4) "data"
exit status 0
