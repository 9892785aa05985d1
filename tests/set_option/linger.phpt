--TEST--
socket_set_option(): SO_LINGER is set and returned as an array
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
$linger = fn () => json_encode(socket_get_option($a, SOL_SOCKET, SO_LINGER)) . "\n";
echo $linger();
foreach ([['l_onoff' => 1, 'l_linger' => 5], ['l_linger' => '7 seconds', 'l_onoff' => true, 'more' => 0], ['l_onoff' => 1, 'l_linger' => 65535], ['l_onoff' => 0, 'l_linger' => 0]] as $value) {
    var_dump(socket_set_option($a, SOL_SOCKET, SO_LINGER, $value));
    echo $linger();
}
?>
--EXPECT--
{"l_onoff":0,"l_linger":0}
bool(true)
{"l_onoff":1,"l_linger":5}
bool(true)
{"l_onoff":1,"l_linger":7}
bool(true)
{"l_onoff":1,"l_linger":65535}
bool(true)
{"l_onoff":0,"l_linger":65535}
