--TEST--
socket_set_option(): SO_RCVTIMEO limits reads without a warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 200000]);
$calls = [
    'socket_read' => fn () => socket_read($a, 10),
    'socket_recv' => fn () => socket_recv($a, $data, 10, 0),
    'socket_recvfrom' => fn () => socket_recvfrom($a, $data, 10, 0, $address),
];
foreach ($calls as $name => $call) {
    $took = elapsed_seconds(function () use ($name, $a, $call) {
        echo $name, ': ', failure_of($a, $call);
    });
    var_dump($took > 0.15 && $took < 10);
}
socket_write($b, 'goes on');
var_dump(socket_read($a, 10));
?>
--EXPECT--
socket_read: false, 11, no warning
bool(true)
socket_recv: false, 11, no warning
bool(true)
socket_recvfrom: false, 11, no warning
bool(true)
string(7) "goes on"
