--TEST--
socket_set_option(): SO_LINGER throws if a key is missing
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach ([[], ['l_onoff' => 1], ['l_linger' => 1], [1, 5], new stdClass] as $value) {
    echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_LINGER, $value)), "\n";
}
var_dump(socket_get_option($a, SOL_SOCKET, SO_LINGER)['l_onoff'], socket_last_error($a));
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_linger"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
int(0)
int(0)
