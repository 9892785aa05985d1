--TEST--
socket_close(): throws on a closed socket and leaves a reused fd open
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
[$c, $d] = pair();
echo exception_of(fn () => socket_close($a)), "\n";
unset($a);
var_dump(socket_write($c, 'open'), socket_read($d, 10));
?>
--EXPECT--
Error: socket_close(): Argument #1 ($socket) has already been closed
int(4)
string(4) "open"
