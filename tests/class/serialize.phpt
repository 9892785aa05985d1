--TEST--
Socket: can be neither serialized nor unserialized
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
echo exception_of(fn () => serialize($a)), "\n";
echo exception_of(fn () => serialize([[$a]])), "\n";
echo exception_of(fn () => unserialize('O:6:"Socket":0:{}')), "\n";
?>
--EXPECT--
Exception: Serialization of 'Socket' is not allowed
Exception: Serialization of 'Socket' is not allowed
Exception: Unserialization of 'Socket' is not allowed
