--TEST--
socket_shutdown(): shutting down receiving keeps buffered data readable, and the peer's writes fail with EPIPE
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($b, 'before');
var_dump(socket_shutdown($a, 0), socket_read($a, 100), socket_read($a, 100));
echo failure_of($b, fn () => socket_write($b, 'after'));
var_dump(socket_write($a, 'out'), socket_read($b, 100));
?>
--EXPECT--
bool(true)
string(6) "before"
string(0) ""
false, 32, socket_write(): unable to write to socket [32]: Broken pipe
int(3)
string(3) "out"
