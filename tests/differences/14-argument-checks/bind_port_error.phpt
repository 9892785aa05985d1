--TEST--
socket_bind(), socket_connect() and socket_sendto(): a port out of range throws
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!@stream_socket_server('tcp://[::1]:0')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([AF_INET => '127.0.0.1', AF_INET6 => '::1'] as $family => $host) {
    $socket = socket_create($family, SOCK_DGRAM, 0);
    foreach ([-1, 65536, PHP_INT_MAX] as $port) {
        echo exception_of(fn () => socket_bind($socket, $host, $port)), "\n";
        echo exception_of(fn () => socket_connect($socket, $host, $port)), "\n";
        echo exception_of(fn () => socket_sendto($socket, 'x', 1, 0, $host, $port)), "\n";
    }
    var_dump(socket_last_error($socket));
}
?>
--EXPECT--
ValueError: socket_bind(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_connect(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_bind(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_connect(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_bind(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_connect(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
int(0)
ValueError: socket_bind(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_connect(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_bind(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_connect(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_bind(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_connect(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
int(0)
