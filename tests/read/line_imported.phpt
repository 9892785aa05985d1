--TEST--
socket_read(): line reads alternate with reads of the imported stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($stream);
$lines = [];
for ($i = 0; $i < 1000; $i++) {
    $lines[] = str_repeat(chr(97 + $i % 26), $i * 37 % 50) . "\n";
}
fwrite($peer, implode($lines));
$right = 0;
foreach ($lines as $i => $line) {
    $right += ($i % 3 ? socket_read($socket, 100, PHP_NORMAL_READ) : fread($stream, strlen($line))) === $line;
}
var_dump($right);
?>
--EXPECT--
int(1000)
