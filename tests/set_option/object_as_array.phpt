--TEST--
socket_set_option(): an object with matching properties works like an array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
var_dump(socket_set_option($a, SOL_SOCKET, SO_LINGER, (object) ['l_onoff' => 1, 'l_linger' => 2]));
var_dump(socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, (object) ['sec' => 1, 'usec' => 0]));
echo json_encode(socket_get_option($a, SOL_SOCKET, SO_LINGER)), json_encode(socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO)), "\n";
?>
--EXPECT--
bool(true)
bool(true)
{"l_onoff":1,"l_linger":2}{"sec":1,"usec":0}
