--TEST--
socket_last_error(): both last errors are set even if the user error handler throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

set_error_handler(fn (int $level, string $message) => throw new ErrorException($message));
$calls = [
    'read' => fn (Socket $a) => socket_read($a, 10),
    'read of a line' => fn (Socket $a) => socket_read($a, 10, PHP_NORMAL_READ),
    'write' => fn (Socket $a) => socket_write($a, 'text'),
    'send' => fn (Socket $a) => socket_send($a, 'text', 4, 0),
    'recv' => fn (Socket $a) => socket_recv($a, $data, 10, 0),
    'recvfrom' => fn (Socket $a) => socket_recvfrom($a, $data, 10, 0, $host, $port),
    'sendto' => fn (Socket $a) => socket_sendto($a, 'text', 4, 1 << 20, '127.0.0.1', 9),
    'sendmsg' => fn (Socket $a) => socket_sendmsg($a, ['iov' => ['text']]),
    'connect' => fn (Socket $a) => socket_connect($a, '255.255.255.255', 9),
    'bind' => fn (Socket $a) => socket_bind($a, '192.0.2.1'),
    'shutdown' => fn (Socket $a) => socket_shutdown($a),
    'get_option' => fn (Socket $a) => socket_get_option($a, SOL_SOCKET, 9999),
    'set_option' => fn (Socket $a) => socket_set_option($a, SOL_SOCKET, 9999, 1),
    'getpeername' => fn (Socket $a) => socket_getpeername($a, $host, $port),
];
foreach ($calls as $name => $call) {
    $a = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_clear_error();
    $thrown = exception_of(fn () => $call($a));
    preg_match("/ErrorException: \w+\(\): .* \[(\d+)\]/", $thrown, $found);
    $same = $found && (int) $found[1] === socket_last_error($a) && (int) $found[1] === socket_last_error();
    echo "$name: ", $same ? 'both' : "$thrown, " . socket_last_error($a) . ' and ' . socket_last_error(), "\n";
}
?>
--EXPECT--
read: both
read of a line: both
write: both
send: both
recv: both
recvfrom: both
sendto: both
sendmsg: both
connect: both
bind: both
shutdown: both
get_option: both
set_option: both
getpeername: both
