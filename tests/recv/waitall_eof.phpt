--TEST--
socket_recv(): MSG_WAITALL returns the data before EOF
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([100, 262143, 262144, 262145, 1000000] as $size) {
    [$a, $b] = pair();
    $data = random_bytes($size);
    $pid = fork(fn () => write_all($a, $data));
    socket_close($a);
    var_dump(socket_recv($b, $received, 2000000, MSG_WAITALL), $received === $data, socket_recv($b, $received, 2000000, MSG_WAITALL), $received, wait_for_exit($pid));
}
?>
--EXPECT--
int(100)
bool(true)
int(0)
NULL
string(13) "exit status 0"
int(262143)
bool(true)
int(0)
NULL
string(13) "exit status 0"
int(262144)
bool(true)
int(0)
NULL
string(13) "exit status 0"
int(262145)
bool(true)
int(0)
NULL
string(13) "exit status 0"
int(1000000)
bool(true)
int(0)
NULL
string(13) "exit status 0"
