--TEST--
socket_set_option(), socket_get_option(): int options of IP keep our range checks, and an empty result reads as 0
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
if (PHP_INT_SIZE === 4) die('skip every int is in the range');
?>
--FILE--
<?php
require __DIR__ . '/../helper.inc';

const IP_TTL = 2, IP_OPTIONS = 4;

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
echo exception_of(fn () => socket_set_option($socket, IPPROTO_IP, IP_TTL, 1 << 40)), "\n";
var_dump(socket_get_option($socket, IPPROTO_IP, IP_OPTIONS)); // the option is empty
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 2147483647
int(0)
