--TEST--
socket_set_option(): UDP_SEGMENT is a number of bytes from 0 to 65535
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip UDP_SEGMENT is for Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

const SEGMENT = 103; // UDP_SEGMENT
$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach ([1400, 65535] as $size) {
    var_dump(socket_set_option($udp, SOL_UDP, SEGMENT, $size), socket_get_option($udp, SOL_UDP, SEGMENT) === $size);
}
foreach ([-1, 65536, PHP_INT_MAX, '70000'] as $size) {
    echo preg_replace('/ of between/', ' between', exception_of(fn () => socket_set_option($udp, SOL_UDP, SEGMENT, $size))), "\n"; // PHP 8.5's text
}
var_dump(socket_get_option($udp, SOL_UDP, SEGMENT));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
int(65535)
