--TEST--
socket_shutdown(): ends the way in: what was there can be read, and the peer sends no more
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($b, 'before');
var_dump(socket_shutdown($a, 0), socket_read($a, 100), socket_read($a, 100));
echo refused($b, fn () => socket_write($b, 'after'));
var_dump(socket_write($a, 'out'), socket_read($b, 100));
?>
--EXPECT--
bool(true)
string(6) "before"
string(0) ""
false, 32, socket_write(): unable to write to socket [32]: Broken pipe
int(3)
string(3) "out"
