--TEST--
socket_recvmsg(): EOF arrives while a program started after receiving a socket still runs
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
[$passed, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_set_blocking($peer, false);
send_fds($a, [$passed]);
fclose($passed);
$received = recv_fds($b);
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
