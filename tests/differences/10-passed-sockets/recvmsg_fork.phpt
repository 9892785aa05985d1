--TEST--
socket_recvmsg(): a socket that a forked process made works in its parent (difference 10)
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$before = descriptors();
$pid = fork(function () use ($a) {
    [$mine, $passed] = pair();
    pass($a, [$passed], 'here you are');
    socket_close($passed);
    socket_write($mine, 'the child asks');
    exit(socket_read($mine, 100) === 'the parent answers' ? 0 : 1);
});
[$received] = taken($b);
var_dump(socket_read($received, 100), socket_write($received, 'the parent answers'), ended($pid), socket_read($received, 100));
unset($received);
var_dump(descriptors() - $before);
?>
--EXPECT--
string(14) "the child asks"
int(18)
string(13) "exit status 0"
string(0) ""
int(0)
