--TEST--
socket_sendmsg(): writing to a closed peer raises no SIGPIPE, even with the default action set
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$pid = fork(function () {
    pcntl_signal(SIGPIPE, SIG_DFL);
    [$a, $b] = pair();
    socket_close($b);
    @socket_sendmsg($a, ['iov' => ['x']]);
});
var_dump(wait_for_exit($pid));
?>
--EXPECT--
string(13) "exit status 0"
