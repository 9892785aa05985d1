--TEST--
socket_set_nonblock(): applies to all processes that share the socket
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
echo wait_for_exit(fork(fn () => socket_set_nonblock($a))), "\n";
echo failure_of($a, fn () => socket_read($a, 10));
echo wait_for_exit(fork(fn () => socket_set_block($a))), "\n";
$pid = fork(function () use ($b) {
    usleep(200000);
    socket_write($b, 'late');
});
var_dump(socket_read($a, 10));
wait_for_exit($pid);
?>
--EXPECT--
exit status 0
false, 11, no warning
exit status 0
string(4) "late"
