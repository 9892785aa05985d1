--TEST--
examples/pair.php: transfers data in both directions
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
