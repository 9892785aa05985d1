--TEST--
socket_recv(): a missing connection or urgent byte warns, returns false and sets null
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

[$client, $accepted] = tcp_pair();
$cases = [
    [socket_create(AF_UNIX, SOCK_STREAM, 0), 0],
    [socket_create(AF_INET, SOCK_STREAM, 0), 0],
    [$client, MSG_OOB],
    [pair(SOCK_DGRAM)[0], MSG_OOB],
];
foreach ($cases as [$socket, $flags]) {
    $data = 'replaced';
    echo failure_of($socket, function () use ($socket, &$data, $flags) { return socket_recv($socket, $data, 10, $flags); });
    var_dump($data);
}
?>
--EXPECT--
false, 22, socket_recv(): Unable to read from socket [22]: Invalid argument
NULL
false, 107, socket_recv(): Unable to read from socket [107]: Transport endpoint is not connected
NULL
false, 22, socket_recv(): Unable to read from socket [22]: Invalid argument
NULL
false, 95, socket_recv(): Unable to read from socket [95]: Operation not supported
NULL
