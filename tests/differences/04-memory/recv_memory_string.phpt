--TEST--
socket_recv() and socket_recvfrom(): the returned string uses memory for the received bytes, not for the length
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$before = memory_get_usage();
for ($i = 0; $i < 100; $i++) {
    socket_write($a, 'abc');
    $i % 2 ? socket_recv($b, $strings[$i], 65536, 0) : socket_recvfrom($b, $strings[$i], 65536, 0, $address);
}
var_dump(memory_get_usage() - $before < 65536, array_unique($strings));
?>
--EXPECT--
bool(true)
array(1) {
  [0]=>
  string(3) "abc"
}
