--TEST--
socket_recv(): MSG_WAITALL returns the data received before SO_RCVTIMEO expires, and the next call continues
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([3, 262144, 600000] as $size) {
    [$a, $b] = pair();
    $data = random_bytes($size);
    $pid = fork(fn () => write_all($a, $data));
    socket_recv($b, $peeked, 1, MSG_PEEK); // the other process has started to write
    socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 2, 'usec' => 0]);
    var_dump(socket_recv($b, $received, 1000000, MSG_WAITALL), $received === $data, wait_for_exit($pid));
    socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]);
    var_dump(socket_recv($b, $received, 1000000, MSG_WAITALL), $received, socket_last_error($b) === SOCKET_EAGAIN);
    socket_write($a, 'goes on');
    var_dump(socket_recv($b, $received, 100, 0), $received);
}
?>
--EXPECT--
int(3)
bool(true)
string(13) "exit status 0"
bool(false)
NULL
bool(true)
int(7)
string(7) "goes on"
int(262144)
bool(true)
string(13) "exit status 0"
bool(false)
NULL
bool(true)
int(7)
string(7) "goes on"
int(600000)
bool(true)
string(13) "exit status 0"
bool(false)
NULL
bool(true)
int(7)
string(7) "goes on"
