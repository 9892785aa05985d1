--TEST--
socket_read(): returns what has arrived when SO_RCVTIMEO ends the wait for SO_RCVLOWAT bytes, as without the setting
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_RCVLOWAT, 20);
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 50000]);
socket_write($a, 'half');
var_dump(elapsed_seconds(function () use ($b) {
    var_dump(socket_read($b, 100));
}) >= 0.05);
var_dump(ini_get('sockets_pair.restart_interrupted'));
?>
--EXPECT--
string(4) "half"
bool(true)
string(1) "1"
