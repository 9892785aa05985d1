--TEST--
socket_read(): the parent reads the rest of a line begun before the fork, and the child what follows
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
[$turn, $other_turn] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
socket_write($a, "one\ntwo two\nthree\nfour\n");
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 4, PHP_NORMAL_READ));
$pid = fork(function () use ($b, $other_turn) {
    fread($other_turn, 1);
    var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100));
});
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 3, PHP_NORMAL_READ));
fwrite($turn, '.');
echo wait_for_exit($pid), "\n";
?>
--EXPECT--
string(4) "one
"
string(4) "two "
string(4) "two
"
string(3) "thr"
string(3) "ee
"
string(5) "four
"
string(0) ""
exit status 0
