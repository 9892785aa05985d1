--TEST--
socket_read(): a line read that times out returns the partial line
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 200000]);
socket_write($a, 'part');
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_last_error($b));
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_last_error($b) === SOCKET_EAGAIN);
socket_write($a, " and end\n");
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "part"
int(0)
bool(false)
bool(true)
string(9) " and end
"
