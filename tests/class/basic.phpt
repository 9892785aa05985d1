--TEST--
Socket: is a final internal class without constants, properties or methods
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$class = new ReflectionClass('Socket');
var_dump($class->isFinal(), $class->isInternal(), $class->isCloneable());
var_dump($class->getConstants(), $class->getProperties(), $class->getMethods(), $class->getInterfaceNames(), $class->getParentClass());
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
array(0) {
}
array(0) {
}
array(0) {
}
array(0) {
}
bool(false)
