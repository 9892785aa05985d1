--TEST--
socket_set_option(): array elements may be references and remain unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
$on = '1';
$time = 4.5;
$value = ['l_onoff' => &$on, 'l_linger' => &$time];
var_dump(socket_set_option($a, SOL_SOCKET, SO_LINGER, $value), $on, $time);
echo json_encode(socket_get_option($a, SOL_SOCKET, SO_LINGER)), "\n";
?>
--EXPECT--
bool(true)
string(1) "1"
float(4.5)
{"l_onoff":1,"l_linger":4}
