--TEST--
Socket: rejects dynamic properties
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
echo exception_of(function () use ($a) { $a->name = 'x'; }), "\n";
var_dump(isset($a->name), (array) $a);
?>
--EXPECT--
Error: Cannot create dynamic property Socket::$name
bool(false)
array(0) {
}
