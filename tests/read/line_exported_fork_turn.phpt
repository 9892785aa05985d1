--TEST--
socket_read(): a line read skips what a forked process has read through an exported stream
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$mine, $child_end] = pair();
$pid = fork(function () use ($b, $child_end) {
    socket_read($child_end, 1);
    echo 'child:  ', stream_socket_recvfrom(socket_export_stream($b), 5);
});
socket_write($a, "first\nnext\na\nb\nc\n");
echo 'parent: ', socket_read($b, 100, PHP_NORMAL_READ);
socket_write($mine, '.');
echo wait_for_exit($pid), "\n"; // nothing is read here, because that would make the parent peek again
echo 'parent: ', socket_read($b, 100, PHP_NORMAL_READ);
?>
--EXPECT--
parent: first
child:  next
exit status 0
parent: a
