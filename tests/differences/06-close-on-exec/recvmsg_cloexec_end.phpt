--TEST--
socket_recvmsg(): the end arrives though a program was started that could have kept a received socket (difference 6)
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
[$passed, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_set_blocking($peer, false);
pass($a, [$passed]);
fclose($passed);
$received = taken($b);
$program = proc_open(['sh', '-c', 'echo started; exec sleep 60'], [1 => ['pipe', 'w']], $pipes);
echo fgets($pipes[1]);
unset($received);
var_dump(fread($peer, 10), feof($peer));
proc_terminate($program, SIGKILL);
?>
--EXPECT--
started
string(0) ""
bool(true)
