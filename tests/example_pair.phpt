--TEST--
examples/pair.php: data both ways through one pair
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require __DIR__ . '/../examples/pair.php';
?>
--EXPECT--
string(10) "ABCdef123
"
string(10) "321fedCBA
"
string(0) ""
