--TEST--
socket_read(): a line read interrupted by a signal returns the partial line
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
pcntl_signal(SIGALRM, fn () => null, false);
socket_write($a, 'part');
$alarms = start_alarms();
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_last_error($b));
stop($alarms);
socket_write($a, " and end\n");
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "part"
int(0)
string(9) " and end
"
