--TEST--
socket_connect(): sets the destination of a datagram socket, repeatedly
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$one, $two, $socket] = [bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1'), bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1'), socket_create(AF_INET, SOCK_DGRAM, 0)];
foreach ([$one, $two, $one] as $i => $receiver) {
    var_dump(socket_connect($socket, '127.0.0.1', port_of($receiver)), socket_write($socket, "message $i"), socket_read($receiver, 100));
}
?>
--EXPECT--
bool(true)
int(9)
string(9) "message 0"
bool(true)
int(9)
string(9) "message 1"
bool(true)
int(9)
string(9) "message 2"
