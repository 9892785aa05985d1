--TEST--
socket_read(): returns an unterminated last line before EOF with SO_PEEK_OFF set, too
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip SO_PEEK_OFF is an option of Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, 42 /* SO_PEEK_OFF */, 0);
socket_write($a, "line\npart");
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ));
echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(5) "line
"
string(4) "part"
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
