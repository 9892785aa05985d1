--TEST--
socket_set_option(): warns and returns false if the microseconds are out of range
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => -1]));
echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 1000000]));
echo json_encode(socket_get_option($a, SOL_SOCKET, SO_SNDTIMEO)), "\n";
?>
--EXPECT--
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
{"sec":0,"usec":0}
