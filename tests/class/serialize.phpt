--TEST--
Socket: cannot be serialized, nor made by unserialize()
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
echo thrown(fn () => serialize($a)), "\n";
echo thrown(fn () => serialize([[$a]])), "\n";
echo thrown(fn () => unserialize('O:6:"Socket":0:{}')), "\n";
?>
--EXPECT--
Exception: Serialization of 'Socket' is not allowed
Exception: Serialization of 'Socket' is not allowed
Exception: Unserialization of 'Socket' is not allowed
