--TEST--
socket_set_option(): microseconds that only a conversion to int brings into range are out of range
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a] = pair();
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 7, 'usec' => 0]);
foreach ([-0.5, '-0.5', INF, -INF, 2 ** 64, -(2 ** 64)] as $microseconds) {
    echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => $microseconds]));
}
echo json_encode(socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO)), "\n";
?>
--EXPECT--
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
{"sec":7,"usec":0}
