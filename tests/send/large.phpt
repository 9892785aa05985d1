--TEST--
socket_send(): blocks until all data is sent, regardless of its size
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$data = random_bytes(3 << 20);
$pid = fork(function () use ($a, $b, $data) {
    socket_close($a);
    $all = read_all($b);
    exit($all === $data ? 0 : 1);
});
socket_close($b);
var_dump(socket_send($a, $data, strlen($data), 0));
socket_close($a);
var_dump(wait_for_exit($pid));
?>
--EXPECT--
int(3145728)
string(13) "exit status 0"
