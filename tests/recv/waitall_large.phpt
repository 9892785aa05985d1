--TEST--
socket_recv(): MSG_WAITALL blocks for more data than any buffer, and consumes no more
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$data = random_bytes(1000000);
foreach ([intdiv(strlen($data), 2), strlen($data) - 1] as $first) {
    [$a, $b] = pair();
    [$go, $wait] = pair();
    $pid = fork(function () use ($a, $wait, $data, $first) {
        write_all($a, substr($data, 0, $first));
        socket_read($wait, 1);
        usleep(100000); // the other process is blocked by now
        write_all($a, substr($data, $first) . 'rest');
    });
    socket_write($go, 'x');
    var_dump(socket_recv($b, $received, strlen($data), MSG_WAITALL), $received === $data, wait_for_exit($pid));
    var_dump(socket_recv($b, $received, 100, 0), $received);
}
?>
--EXPECT--
int(1000000)
bool(true)
string(13) "exit status 0"
int(4)
string(4) "rest"
int(1000000)
bool(true)
string(13) "exit status 0"
int(4)
string(4) "rest"
