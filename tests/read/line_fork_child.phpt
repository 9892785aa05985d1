--TEST--
socket_read(): a child reads the rest of a line begun before the fork, and the parent what follows
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
socket_write($a, "one\ntwo two\nthree\nfour\n");
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 4, PHP_NORMAL_READ));
$pid = fork(function () use ($b) {
    var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 3, PHP_NORMAL_READ));
});
echo wait_for_exit($pid), "\n";
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100));
?>
--EXPECT--
string(4) "one
"
string(4) "two "
string(4) "two
"
string(3) "thr"
exit status 0
string(3) "ee
"
string(5) "four
"
string(0) ""
