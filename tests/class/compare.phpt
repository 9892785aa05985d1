--TEST--
Socket: equals only itself
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$same = $a;
var_dump($a == $same, $a === $same, $a == $b, $a === $b, $a < $b, $a > $b, in_array($b, [$a], false));
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
