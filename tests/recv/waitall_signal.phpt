--TEST--
socket_recv(): MSG_WAITALL returns the data received before a signal, and the next call continues
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

pcntl_signal(SIGALRM, fn () => null, false);
foreach ([3, 262144, 600000] as $size) {
    [$a, $b] = pair();
    $data = random_bytes($size);
    $pid = fork(fn () => write_all($a, $data));
    $received = '';
    socket_recv($b, $peeked, 1, MSG_PEEK); // the other process has started to write
    $alarms = start_alarms();
    while (strlen($received) < $size) {
        // A signal that arrives before any data ends the call with EINTR.
        @socket_recv($b, $part, 1000000, MSG_WAITALL);
        $received .= $part;
    }
    stop($alarms);
    var_dump($received === $data, wait_for_exit($pid));
    socket_write($a, 'goes on');
    var_dump(socket_recv($b, $received, 100, 0), $received);
}
?>
--EXPECT--
bool(true)
string(13) "exit status 0"
int(7)
string(7) "goes on"
bool(true)
string(13) "exit status 0"
int(7)
string(7) "goes on"
bool(true)
string(13) "exit status 0"
int(7)
string(7) "goes on"
