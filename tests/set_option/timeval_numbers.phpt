--TEST--
socket_set_option(): a timeout accepts null, bools, numeric strings and text after a number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
foreach ([null, false, true, 3, 4.0, '5', ' 6', '7 ', '8 seconds', '1e1', -0.0, 0, 86400 * 365] as $value) {
    socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => $value, 'usec' => null]);
    echo json_encode($value), ' ', socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO)['sec'], "\n";
}
var_dump(socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => false, 'usec' => '500000 us']));
echo json_encode(socket_get_option($a, SOL_SOCKET, SO_SNDTIMEO)), "\n";
?>
--EXPECT--
null 0
false 0
true 1
3 3
4 4
"5" 5
" 6" 6
"7 " 7
"8 seconds" 8
"1e1" 10
-0 0
0 0
31536000 31536000
bool(true)
{"sec":0,"usec":500000}
