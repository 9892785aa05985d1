--TEST--
socket_set_option(): a value of TCP_CONGESTION or SO_BINDTODEVICE that is not a string throws and changes nothing
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!defined('TCP_CONGESTION') || !defined('SO_BINDTODEVICE')) die('skip no TCP_CONGESTION or SO_BINDTODEVICE');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
foreach ([[SOL_TCP, TCP_CONGESTION], [SOL_SOCKET, SO_BINDTODEVICE]] as [$level, $option]) {
    $before = socket_get_option($tcp, $level, $option);
    foreach ([5, null, true, ['name' => 'reno'], new ArrayObject()] as $value) {
        echo exception_of(fn () => socket_set_option($tcp, $level, $option, $value)), "\n";
    }
    var_dump(socket_get_option($tcp, $level, $option) === $before);
}
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_CONGESTION, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_CONGESTION, null given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_CONGESTION, true given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_CONGESTION, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_CONGESTION, ArrayObject given
bool(true)
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is SO_BINDTODEVICE, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is SO_BINDTODEVICE, null given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is SO_BINDTODEVICE, true given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is SO_BINDTODEVICE, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is SO_BINDTODEVICE, ArrayObject given
bool(true)
