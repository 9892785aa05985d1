--TEST--
Socket: converts to true; conversion to int warns and to string throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
var_dump((bool) $a, (int) $a);
echo exception_of(fn () => (string) $a), "\n";
?>
--EXPECTF--
Warning: Object of class Socket could not be converted to int in %s on line %d
bool(true)
int(1)
Error: Object of class Socket could not be converted to string
