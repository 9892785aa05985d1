--TEST--
socket_bind(), socket_connect() and socket_sendto(): a host containing a NUL byte throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach (["127.0.0.1\0", "localhost\0.example", "\0"] as $host) {
    echo exception_of(fn () => socket_bind($socket, $host)), "\n";
    echo exception_of(fn () => socket_connect($socket, $host, 1)), "\n";
    echo exception_of(fn () => socket_sendto($socket, 'x', 1, 0, $host, 1)), "\n";
}
var_dump(port_of($socket), socket_last_error($socket));
?>
--EXPECT--
ValueError: socket_bind(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_connect(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_sendto(): Argument #5 ($address) must not contain any null bytes
ValueError: socket_bind(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_connect(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_sendto(): Argument #5 ($address) must not contain any null bytes
ValueError: socket_bind(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_connect(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_sendto(): Argument #5 ($address) must not contain any null bytes
int(0)
int(0)
