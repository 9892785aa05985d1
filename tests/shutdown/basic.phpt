--TEST--
socket_shutdown(): shuts down sending and leaves receiving open
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
socket_write($a, 'last words');
var_dump(socket_shutdown($a, 1));
var_dump(socket_read($b, 100), socket_read($b, 100), socket_write($b, 'answer'), socket_read($a, 100));
echo failure_of($a, fn () => socket_write($a, 'more'));
?>
--EXPECT--
bool(true)
string(10) "last words"
string(0) ""
int(6)
string(6) "answer"
false, 32, socket_write(): unable to write to socket [32]: Broken pipe
