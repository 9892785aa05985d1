--TEST--
socket_recv() and socket_recvfrom(): warn and set ECONNRESET if the peer closed with unread data
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach (['socket_recv', 'socket_recvfrom'] as $function) {
    [$a, $b] = pair();
    socket_write($b, 'never read');
    socket_close($a);
    [$data, $address] = ['before', 'before'];
    echo failure_of($b, function () use ($function, $b, &$data, &$address) {
        return $function === 'socket_recv' ? socket_recv($b, $data, 100, 0) : socket_recvfrom($b, $data, 100, 0, $address);
    });
    var_dump($data, $address);
}
?>
--EXPECT--
false, 104, socket_recv(): Unable to read from socket [104]: Connection reset by peer
NULL
string(6) "before"
false, 104, socket_recvfrom(): Unable to recvfrom [104]: Connection reset by peer
string(6) "before"
string(6) "before"
