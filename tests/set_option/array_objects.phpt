--TEST--
socket_set_option(): a timeout accepts objects that are numbers
--EXTENSIONS--
sockets_pair
simplexml
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
$settings = new SimpleXMLElement('<settings><timeout>3</timeout><linger>4</linger></settings>');
var_dump(socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => $settings->timeout, 'usec' => 0]));
var_dump(socket_set_option($a, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => $settings->linger]));
echo socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO)['sec'], socket_get_option($a, SOL_SOCKET, SO_LINGER)['l_linger'], "\n";
?>
--EXPECT--
bool(true)
bool(true)
34
