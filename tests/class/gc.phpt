--TEST--
Socket: is freed by the garbage collector as part of a cycle
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Node { public $self; public $pair; }
gc_collect_cycles();
$before = count_open_fds();
for ($i = 0; $i < 10; $i++) {
    $node = new Node;
    $node->self = $node;
    $node->pair = pair();
    $array = [pair(), $node];
    $array[] = &$array;
    unset($node, $array);
}
var_dump(count_open_fds() - $before);
var_dump(gc_collect_cycles() > 0);
var_dump(count_open_fds() - $before);
?>
--EXPECT--
int(40)
bool(true)
int(0)
