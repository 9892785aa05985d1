--TEST--
socket_recvmsg(): a handler runs while the call waits
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
pcntl_signal(SIGALRM, fn () => socket_write($a, "from the handler\n"));
var_dump(call_with_signal(function () use ($b) {
    $message = ['controllen' => 100];
    socket_recvmsg($b, $message);
    return $message['iov'][0];
}, fn () => socket_write($a, "late\n")));
?>
--EXPECT--
string(17) "from the handler
"
