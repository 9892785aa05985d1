--TEST--
socket_close(): closing in a child leaves the parent's socket open
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$pid = fork(function () use ($a, $b) {
    socket_close($a);
    socket_close($b);
});
var_dump(wait_for_exit($pid), socket_write($a, 'still open'), socket_read($b, 100));
?>
--EXPECT--
string(13) "exit status 0"
int(10)
string(10) "still open"
