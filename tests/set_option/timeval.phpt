--TEST--
socket_set_option(): SO_RCVTIMEO and SO_SNDTIMEO are independent, and set and returned as arrays
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
$times = fn () => json_encode([socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO), socket_get_option($a, SOL_SOCKET, SO_SNDTIMEO)]) . "\n";
echo $times();
var_dump(socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => 500000]));
var_dump(socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['usec' => '0', 'sec' => '20', 'more' => 1]));
echo $times();
var_dump(socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 0]));
echo $times();
?>
--EXPECT--
[{"sec":0,"usec":0},{"sec":0,"usec":0}]
bool(true)
bool(true)
[{"sec":1,"usec":500000},{"sec":20,"usec":0}]
bool(true)
[{"sec":0,"usec":0},{"sec":20,"usec":0}]
