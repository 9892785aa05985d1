--TEST--
socket_read(): reads queued lines of every size around the peek windows
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
foreach ([255, 256, 257, 8190, 8191, 8192, 16383, 16384, 65535, 65536, 65537, 150000] as $size) {
    $line = str_repeat('x', $size) . "\n";
    socket_write($a, $line . "y\r");
    var_dump(socket_read($b, 200000, PHP_NORMAL_READ) === $line && socket_read($b, 200000, PHP_NORMAL_READ) === "y\r");
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
