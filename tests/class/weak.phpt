--TEST--
Socket: works with WeakReference and as a key of WeakMap
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$map = new WeakMap;
$map[$a] = 'first';
$reference = WeakReference::create($b);
var_dump(count($map), $reference->get() === $b);
unset($a, $b);
var_dump(count($map), $reference->get());
?>
--EXPECT--
int(1)
bool(true)
int(0)
NULL
