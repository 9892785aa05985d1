--TEST--
Socket: closes its fd when the last reference is released
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = count_open_fds();
[$a, $b] = pair();
$other = $a;
unset($a);
var_dump(count_open_fds() - $before);
unset($other);
var_dump(count_open_fds() - $before, socket_read($b, 10));
unset($b);
var_dump(count_open_fds() - $before);
?>
--EXPECT--
int(2)
int(1)
string(0) ""
int(0)
