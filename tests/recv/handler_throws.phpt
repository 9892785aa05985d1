--TEST--
socket_recv(), socket_recvfrom() and socket_getpeername(): an exception in a user error handler leaves the variables as a failure does
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
set_error_handler(fn (int $level, string $message) => throw new ErrorException($message));
$data = $from = $host = $port = 'as it was';
foreach ([
    fn () => socket_recv($a, $GLOBALS['data'], 10, 0),
    fn () => socket_recvfrom($a, $GLOBALS['from'], 10, 0, $GLOBALS['host'], $GLOBALS['port']),
    fn () => socket_getpeername($a, $GLOBALS['host'], $GLOBALS['port']),
] as $call) {
    echo exception_of($call), "\n";
}
var_dump($data, $host, $port);
?>
--EXPECT--
ErrorException: socket_recv(): Unable to read from socket [107]: Transport endpoint is not connected
ErrorException: socket_recvfrom(): Unable to recvfrom [107]: Transport endpoint is not connected
ErrorException: socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
NULL
string(9) "as it was"
string(9) "as it was"
