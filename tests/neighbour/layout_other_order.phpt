--TEST--
Loading: an ext/sockets whose Socket objects have their members in another order is refused with one warning
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if (has_sockets_builtin()) die('skip ext/sockets is compiled in');
if ($fault = compile_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/neighbour.inc';

beside_layout('OTHER_ORDER');
?>
--EXPECT--
2 orders of loading

Warning: sockets_pair is not loaded: the Socket objects of this PHP's extension sockets have another layout than sockets_pair was built for in Unknown on line 0
sockets: true, sockets_pair: false
socket_create_pair(): theirs
functions: socket_create_pair
constants: none
