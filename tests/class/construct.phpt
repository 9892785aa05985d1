--TEST--
Socket: cannot be constructed by a script
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

echo exception_of(fn () => new Socket), "\n";
echo exception_of(fn () => (new ReflectionClass('Socket'))->newInstance()), "\n";
echo exception_of(fn () => (new ReflectionClass('Socket'))->newInstanceWithoutConstructor()), "\n";
?>
--EXPECT--
Error: Cannot directly construct Socket, use socket_create() instead
Error: Cannot directly construct Socket, use socket_create() instead
ReflectionException: Class Socket is an internal class marked as final that cannot be instantiated without invoking its constructor
