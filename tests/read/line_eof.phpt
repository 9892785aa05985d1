--TEST--
socket_read(): a blocking line read at EOF returns false with ECONNRESET, on every call
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "line\n");
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
for ($i = 0; $i < 2; $i++) {
    echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
}
?>
--EXPECT--
string(5) "line
"
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
