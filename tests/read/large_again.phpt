--TEST--
socket_read(): after a large read, returns what has arrived, however much, and then EAGAIN and EOF
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($a, SOL_SOCKET, SO_SNDBUF, 212992);
socket_set_nonblock($a);
socket_set_nonblock($b);
$data = random_bytes(350000);
foreach ([100000, 1, 100000, 65535, 100000, 65536, 65537, 262143, 262144, 262145, 350000] as $size) {
    socket_write($a, substr($data, 0, $size));
    var_dump(socket_read($b, 1000000) === substr($data, 0, $size));
}
var_dump(@socket_read($b, 1000000), socket_last_error($b) === SOCKET_EAGAIN);
socket_write($a, substr($data, 0, 100000));
socket_close($a);
var_dump(strlen(socket_read($b, 1000000)), socket_read($b, 1000000));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
int(100000)
string(0) ""
