--TEST--
socket_set_option(): warns and returns false if the microseconds are out of range, also with a fraction of a second
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach ([-5, 1000000, PHP_INT_MAX] as $microseconds) {
    echo failure_of($a, fn () => socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1.5, 'usec' => $microseconds]));
}
echo json_encode(socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO)), "\n";
?>
--EXPECT--
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false, 33, socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
{"sec":0,"usec":0}
