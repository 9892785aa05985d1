--TEST--
socket_create_pair(): EOF arrives while a program started in between still runs
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = nonblocking_pair();
$program = proc_open(['sh', '-c', 'echo started; exec sleep 60'], [1 => ['pipe', 'w']], $pipes);
echo fgets($pipes[1]);
socket_close($a);
var_dump(socket_read($b, 10));
proc_terminate($program, SIGKILL);
?>
--EXPECT--
started
string(0) ""
