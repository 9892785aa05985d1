--TEST--
socket_read(): after a large read, returns at most the length
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($a, SOL_SOCKET, SO_SNDBUF, 212992);
socket_set_nonblock($a);
$data = random_bytes(350000);
foreach ([100000, 65537, 262143, 262144, 262145, 349999] as $length) {
    socket_write($a, $data);
    $read = socket_read($b, $length);
    var_dump(strlen($read) === $length);
    while (strlen($read) < 350000) {
        $read .= socket_read($b, 1000000);
    }
    var_dump($read === $data);
}
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
bool(true)
