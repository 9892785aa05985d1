--TEST--
socket_send() and socket_sendto(): a negative length throws and sends nothing
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$receiver = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_connect($socket, '127.0.0.1', port_of($receiver));
foreach ([-1, PHP_INT_MIN] as $length) {
    echo exception_of(fn () => socket_send($socket, 'abc', $length, 0)), "\n";
    echo exception_of(fn () => socket_sendto($socket, 'abc', $length, 0, '127.0.0.1', port_of($receiver))), "\n";
}
socket_set_nonblock($receiver);
var_dump(socket_read($receiver, 100), socket_last_error($socket));
?>
--EXPECT--
ValueError: socket_send(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_sendto(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_send(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_sendto(): Argument #3 ($length) must be greater than or equal to 0
bool(false)
int(0)
