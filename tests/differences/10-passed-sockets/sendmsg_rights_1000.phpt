--TEST--
socket_sendmsg(): passes 1,000 Sockets in several messages, in order and without leaking fds
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if ((int) shell_exec('ulimit -n') < 1000) die('skip the fd limit is too low');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$before = count_open_fds();
$right = 0;
for ($message = 0; $message < 5; $message++) {
    $passed = $peers = [];
    for ($i = 0; $i < 200; $i++) {
        [$passed[], $peers[]] = pair();
    }
    send_fds($a, $passed);
    $passed = null;
    $received = recv_fds($b);
    foreach ($peers as $i => $peer) {
        socket_write($peer, "to $message, $i");
    }
    foreach ($received as $i => $socket) {
        $right += socket_read($socket, 100) === "to $message, $i";
    }
    $opened = count_open_fds() - $before;
    unset($peers, $received, $peer, $socket);
    echo "$opened open, then ", count_open_fds() - $before, "\n";
}
var_dump($right);
?>
--EXPECT--
400 open, then 0
400 open, then 0
400 open, then 0
400 open, then 0
400 open, then 0
int(1000)
