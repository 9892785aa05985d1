--TEST--
socket_read(): a line ends with "\n" or "\r", which is kept
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "unix\nmac\rdos\r\n\n\n\r\rlast\n");
for ($i = 0; $i < 9; $i++) {
    echo json_encode(socket_read($b, 100, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
"unix\n"
"mac\r"
"dos\r"
"\n"
"\n"
"\n"
"\r"
"\r"
"last\n"
