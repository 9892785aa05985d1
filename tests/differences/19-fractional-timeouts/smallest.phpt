--TEST--
socket_set_option(): a timeout of less than a microsecond is not taken for none
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$socket, $peer] = pair();
foreach ([['sec' => 1e-9, 'usec' => 0], ['sec' => 0, 'usec' => 0.1], ['sec' => 0, 'usec' => '0.9']] as $value) {
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, $value);
    var_dump(array_sum(socket_get_option($socket, SOL_SOCKET, SO_RCVTIMEO)) > 0);
}
echo failure_of($socket, fn () => socket_read($socket, 1)); // and not indefinitely
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
false, 11, no warning
