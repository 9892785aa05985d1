--TEST--
socket_read(), socket_recv(), socket_recvfrom() and socket_recvmsg(): wait for SO_RCVLOWAT bytes above 65,536
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$calls = [
    fn ($b) => strlen(socket_read($b, 200000)),
    fn ($b) => socket_recv($b, $data, 200000, 0),
    fn ($b) => socket_recvfrom($b, $data, 200000, 0, $sender),
    function ($b) {
        $message = ['controllen' => 100, 'buffer_size' => 200000];
        return socket_recvmsg($b, $message);
    },
];
foreach ($calls as $call) {
    [$a, $b] = pair();
    socket_set_option($b, SOL_SOCKET, SO_RCVLOWAT, 100000);
    socket_write($a, str_repeat('x', 70000));
    $pid = fork(function () use ($a) {
        usleep(200000);
        socket_write($a, str_repeat('x', 40000));
    });
    var_dump($call($b));
    wait_for_exit($pid);
}
?>
--EXPECT--
int(110000)
int(110000)
int(110000)
int(110000)
