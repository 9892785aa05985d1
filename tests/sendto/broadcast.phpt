--TEST--
socket_sendto() and socket_connect(): a broadcast address requires SO_BROADCAST
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

$receiver = bound_socket(AF_INET, SOCK_DGRAM, '0.0.0.0');
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
echo failure_of($socket, fn () => socket_sendto($socket, 'to all', 6, 0, '127.255.255.255', port_of($receiver)));
echo failure_of($socket, fn () => socket_connect($socket, '127.255.255.255', port_of($receiver)));
socket_set_option($socket, SOL_SOCKET, SO_BROADCAST, 1);
var_dump(socket_sendto($socket, 'to all', 6, 0, '127.255.255.255', port_of($receiver)), socket_read($receiver, 100));
?>
--EXPECT--
false, 13, socket_sendto(): Unable to write to socket [13]: Permission denied
false, 13, socket_connect(): unable to connect [13]: Permission denied
int(6)
string(6) "to all"
