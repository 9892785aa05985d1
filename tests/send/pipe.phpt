--TEST--
socket_send() and socket_sendto(): writing to a closed peer warns and sets EPIPE
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([0, MSG_NOSIGNAL] as $flags) {
    [$a, $b] = pair();
    socket_close($b);
    echo failure_of($a, fn () => socket_send($a, 'x', 1, $flags));
}
[$client, $accepted] = tcp_pair();
socket_shutdown($client, 1);
echo failure_of($client, fn () => socket_sendto($client, 'x', 1, 0, '127.0.0.1', 1));
?>
--EXPECT--
false, 32, socket_send(): Unable to write to socket [32]: Broken pipe
false, 32, socket_send(): Unable to write to socket [32]: Broken pipe
false, 32, socket_sendto(): Unable to write to socket [32]: Broken pipe
