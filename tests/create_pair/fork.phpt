--TEST--
socket_create_pair(): parent and child communicate through a pair
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$parent, $child] = pair();
$pid = fork(function () use ($parent, $child) {
    socket_close($parent);
    $heard = socket_read($child, 100, PHP_NORMAL_READ);
    socket_write($child, 'child heard: ' . $heard);
});
socket_close($child);
socket_write($parent, "message from parent\n");
echo socket_read($parent, 100, PHP_NORMAL_READ);
var_dump(socket_read($parent, 100), wait_for_exit($pid));
?>
--EXPECT--
child heard: message from parent
string(0) ""
string(13) "exit status 0"
