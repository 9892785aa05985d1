--TEST--
socket_read(): what a forked process takes by an exported stream is missed by no line
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$mine, $childs] = pair();
$pid = fork(function () use ($b, $childs) {
    socket_read($childs, 1);
    echo 'child:  ', stream_socket_recvfrom(socket_export_stream($b), 5);
});
socket_write($a, "first\nnext\na\nb\nc\n");
echo 'parent: ', socket_read($b, 100, PHP_NORMAL_READ);
socket_write($mine, '.');
echo ended($pid), "\n"; // and nothing is read meanwhile, which would have the parent look anew
echo 'parent: ', socket_read($b, 100, PHP_NORMAL_READ);
?>
--EXPECT--
parent: first
child:  next
exit status 0
parent: a
