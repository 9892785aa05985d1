--TEST--
socket_read(): data after a line stays in the kernel for the next reader
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "line 1\nline 2\nbinary");
echo socket_read($b, 1000, PHP_NORMAL_READ);
$pid = fork(function () use ($b) {
    echo 'child: ', socket_read($b, 1000, PHP_NORMAL_READ);
});
pcntl_waitpid($pid, $status);
var_dump(socket_read($b, 1000));
?>
--EXPECT--
line 1
child: line 2
string(6) "binary"
