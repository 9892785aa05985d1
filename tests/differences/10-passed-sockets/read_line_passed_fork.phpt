--TEST--
socket_read(): line reads stay correct after a forked process has passed the socket on
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
[$lines, $peer] = pair();
[$turn, $other_turn] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
socket_write($peer, "one\ntwo\nthree\nfour\n");
$pid = fork(function () use ($a, $lines, $turn) {
    fread($turn, 1);
    send_fds($a, [$lines]);
});
var_dump(socket_read($lines, 100, PHP_NORMAL_READ));
fwrite($other_turn, '.');
[$received] = recv_fds($b);
var_dump(wait_for_exit($pid), socket_read($received, 100, PHP_NORMAL_READ), socket_read($lines, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "one
"
string(13) "exit status 0"
string(4) "two
"
string(6) "three
"
