--TEST--
socket_read(): line reads and binary reads alternate on one socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$message = '';
for ($i = 1; $i <= 200; $i++) {
    $body = str_repeat("\n", $i);
    $message .= strlen($body) . "\n" . $body;
}
socket_write($a, $message);
$right = 0;
for ($i = 1; $i <= 200; $i++) {
    $length = (int) socket_read($b, 100, PHP_NORMAL_READ);
    $right += $length === $i && socket_read($b, $length) === str_repeat("\n", $i);
}
var_dump($right);
?>
--EXPECT--
int(200)
