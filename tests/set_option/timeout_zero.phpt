--TEST--
socket_set_option(): a timeout of zero makes reads block indefinitely
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]);
var_dump(socket_read($a, 10));
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 0]);
$pid = fork(function () use ($b) {
    usleep(400000);
    socket_write($b, 'late');
});
var_dump(socket_read($a, 10));
wait_for_exit($pid);
?>
--EXPECT--
bool(false)
string(4) "late"
