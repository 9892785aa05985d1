--TEST--
Socket: closes its descriptor when the last variable lets it go
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = descriptors();
[$a, $b] = pair();
$other = $a;
unset($a);
var_dump(descriptors() - $before);
unset($other);
var_dump(descriptors() - $before, socket_read($b, 10));
unset($b);
var_dump(descriptors() - $before);
?>
--EXPECT--
int(2)
int(1)
string(0) ""
int(0)
