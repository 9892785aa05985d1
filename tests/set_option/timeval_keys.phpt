--TEST--
socket_set_option(): a timeout throws if a key is missing
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach ([SO_RCVTIMEO, SO_SNDTIMEO] as $option) {
    foreach ([[], ['sec' => 1], ['usec' => 1], [1, 2], new stdClass] as $value) {
        echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, $option, $value)), "\n";
    }
    echo json_encode(socket_get_option($a, SOL_SOCKET, $option)), "\n";
}
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "usec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
{"sec":0,"usec":0}
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "usec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
{"sec":0,"usec":0}
