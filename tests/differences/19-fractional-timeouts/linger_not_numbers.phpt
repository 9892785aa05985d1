--TEST--
socket_set_option(): SO_LINGER throws if an element is not a number, and stays as it was
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a] = pair();
socket_set_option($a, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 7]);
foreach (['l_onoff', 'l_linger'] as $key) {
    foreach ([NAN, 'abc', '', [], new stdClass, STDIN] as $value) {
        echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_LINGER, [$key => $value] + ['l_onoff' => 1, 'l_linger' => 1])), "\n";
    }
}
foreach ([-0.5, INF, 1e19, 2 ** 64] as $value) {
    echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => $value])), "\n";
}
echo json_encode(socket_get_option($a, SOL_SOCKET, SO_LINGER)), "\n";
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be a number, NAN given
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be a number, array given
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be a number, stdClass given
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be a number, resource given
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be a number, NAN given
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be a number, string given
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be a number, array given
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be a number, stdClass given
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be a number, resource given
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
{"l_onoff":1,"l_linger":7}
