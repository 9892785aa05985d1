--TEST--
the module: examples/pair.php: data both ways through one pair
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/../examples/pair.php';
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
string(10) "ABCdef123
"
string(10) "321fedCBA
"
string(0) ""
