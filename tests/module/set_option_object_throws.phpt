--TEST--
socket_set_option(): sets nothing if a user error handler throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
set_error_handler(function (int $level, string $message) {
    throw new DomainException($message);
});
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, new stdClass)), "\n";
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_LINGER, ['l_onoff' => new stdClass, 'l_linger' => 1])), "\n";
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => new stdClass])), "\n";
foreach ([SO_KEEPALIVE, SO_LINGER, SO_RCVTIMEO] as $option) {
    echo json_encode(socket_get_option($a, SOL_SOCKET, $option)), "\n";
}
?>
--EXPECT--
DomainException: Object of class stdClass could not be converted to int
DomainException: Object of class stdClass could not be converted to int
DomainException: Object of class stdClass could not be converted to int
0
{"l_onoff":0,"l_linger":0}
{"sec":0,"usec":0}
