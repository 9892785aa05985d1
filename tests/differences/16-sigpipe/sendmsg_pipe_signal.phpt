--TEST--
socket_sendmsg(): a closed peer is no SIGPIPE, whatever the script made of that (difference 16)
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
var_dump(ended($pid));
?>
--EXPECT--
string(13) "exit status 0"
