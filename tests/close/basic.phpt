--TEST--
socket_close(): closes at once, whoever else has the object
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = descriptors();
[$a, $b] = pair();
$other = $a;
var_dump(socket_close($a), descriptors() - $before, socket_read($b, 10));
echo thrown(fn () => socket_read($other, 10)), "\n";
?>
--EXPECT--
NULL
int(1)
string(0) ""
Error: socket_read(): Argument #1 ($socket) has already been closed
