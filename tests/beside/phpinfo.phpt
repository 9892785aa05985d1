--TEST--
phpinfo(): reports that sockets_pair is beside ext/sockets, and how many functions it replaces
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
ob_start();
(new ReflectionExtension('sockets_pair'))->info();
$found = preg_match('/^Mode => beside ext\/sockets: (\d+) of its functions replaced, (\d+) left to it$/m', ob_get_clean(), $counts);
$all = array_keys((new ReflectionExtension('sockets'))->getFunctions());
$left = preg_grep('/addrinfo|wsaprotocol/', $all);
var_dump($found, (int) $counts[1] === count($all) - count($left), (int) $counts[2] === count($left));
?>
--EXPECT--
int(1)
bool(true)
bool(true)
