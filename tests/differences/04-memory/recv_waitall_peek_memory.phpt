--TEST--
socket_recv(): MSG_PEEK with MSG_WAITALL and a large length allocates only for the received bytes
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'abc');
socket_close($a);
$before = memory_get_usage();
memory_reset_peak_usage();
var_dump(socket_recv($b, $data, 1 << 30, MSG_WAITALL | MSG_PEEK), $data, memory_get_peak_usage() - $before < 1 << 20);
?>
--EXPECTF--
int(3)
string(3) "abc"
bool(true)
