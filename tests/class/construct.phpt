--TEST--
Socket: cannot be constructed by a script
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

echo thrown(fn () => new Socket), "\n";
echo thrown(fn () => (new ReflectionClass('Socket'))->newInstance()), "\n";
echo thrown(fn () => (new ReflectionClass('Socket'))->newInstanceWithoutConstructor()), "\n";
?>
--EXPECT--
Error: Cannot directly construct Socket, use socket_create() instead
Error: Cannot directly construct Socket, use socket_create() instead
ReflectionException: Class Socket is an internal class marked as final that cannot be instantiated without invoking its constructor
