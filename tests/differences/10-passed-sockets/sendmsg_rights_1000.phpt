--TEST--
socket_sendmsg(): 1,000 Sockets go by several messages, each the right one, and all are accounted for (difference 10)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if ((int) shell_exec('ulimit -n') < 1000) die('skip too few descriptors are allowed');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$before = descriptors();
$right = 0;
for ($message = 0; $message < 5; $message++) {
    $passed = $peers = [];
    for ($i = 0; $i < 200; $i++) {
        [$passed[], $peers[]] = pair();
    }
    pass($a, $passed);
    $passed = null;
    $received = taken($b);
    foreach ($peers as $i => $peer) {
        socket_write($peer, "to $message, $i");
    }
    foreach ($received as $i => $socket) {
        $right += socket_read($socket, 100) === "to $message, $i";
    }
    $opened = descriptors() - $before;
    unset($peers, $received, $peer, $socket);
    echo "$opened open, then ", descriptors() - $before, "\n";
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
