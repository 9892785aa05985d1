--TEST--
socket_set_nonblock(): holds for all processes that have the socket
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
echo ended(fork(fn () => socket_set_nonblock($a))), "\n";
echo refused($a, fn () => socket_read($a, 10));
echo ended(fork(fn () => socket_set_block($a))), "\n";
$pid = fork(function () use ($b) {
    usleep(200000);
    socket_write($b, 'late');
});
var_dump(socket_read($a, 10));
ended($pid);
?>
--EXPECT--
exit status 0
false, 11, no warning
exit status 0
string(4) "late"
