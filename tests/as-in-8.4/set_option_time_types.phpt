--TEST--
socket_set_option(): a time-out that is no array throws, and the option is named (as in PHP 8.4)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach ([SO_RCVTIMEO, SO_SNDTIMEO] as $option) {
    foreach ([5, 'text', null] as $value) {
        echo thrown(fn () => socket_set_option($a, SOL_SOCKET, $option, $value)), "\n";
    }
}
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_RCVTIMEO, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_RCVTIMEO, string given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_RCVTIMEO, null given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_SNDTIMEO, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_SNDTIMEO, string given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_SNDTIMEO, null given
