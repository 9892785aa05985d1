--TEST--
Socket: is freed by the collector with the cycle it is in
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Node { public $self; public $pair; }
gc_collect_cycles();
$before = descriptors();
for ($i = 0; $i < 10; $i++) {
    $node = new Node;
    $node->self = $node;
    $node->pair = pair();
    $array = [pair(), $node];
    $array[] = &$array;
    unset($node, $array);
}
var_dump(descriptors() - $before);
var_dump(gc_collect_cycles() > 0);
var_dump(descriptors() - $before);
?>
--EXPECT--
int(40)
bool(true)
int(0)
