--TEST--
socket_recvmsg(): a socket created by a forked process works in the parent
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$before = count_open_fds();
$pid = fork(function () use ($a) {
    [$mine, $passed] = pair();
    send_fds($a, [$passed], 'here you are');
    socket_close($passed);
    socket_write($mine, 'the child asks');
    exit(socket_read($mine, 100) === 'the parent answers' ? 0 : 1);
});
[$received] = recv_fds($b);
var_dump(socket_read($received, 100), socket_write($received, 'the parent answers'), wait_for_exit($pid), socket_read($received, 100));
unset($received);
var_dump(count_open_fds() - $before);
?>
--EXPECT--
string(14) "the child asks"
int(18)
string(13) "exit status 0"
string(0) ""
int(0)
