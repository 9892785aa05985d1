--TEST--
socket_set_option(): SO_LINGER throws if l_onoff is out of range
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach ([-1, 65536, PHP_INT_MAX, PHP_INT_MIN, '70000'] as $number) {
    echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_LINGER, ['l_onoff' => $number, 'l_linger' => 1])), "\n";
}
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be between 0 and 65535
