--TEST--
socket_read(): returns an unterminated last line before EOF
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, "line\npart");
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ));
echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
echo failure_of($b, fn () => socket_read($b, 100));
?>
--EXPECT--
string(5) "line
"
string(4) "part"
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
"", 0, no warning
