--TEST--
Socket: cannot be cloned
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
echo exception_of(fn () => clone $a), "\n";
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class Socket
