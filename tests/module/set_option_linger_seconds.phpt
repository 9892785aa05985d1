--TEST--
socket_set_option(): SO_LINGER with l_linger out of range throws, and the message names l_linger
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach ([-1, 65536, PHP_INT_MAX] as $number) {
    echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => $number])), "\n";
}
var_dump(socket_get_option($a, SOL_SOCKET, SO_LINGER)['l_onoff']);
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
int(0)
