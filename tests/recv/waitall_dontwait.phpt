--TEST--
socket_recv(): MSG_WAITALL with MSG_DONTWAIT returns the available data
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'part');
foreach ([100, 1000000] as $length) {
    var_dump(socket_recv($b, $data, $length, MSG_WAITALL | MSG_DONTWAIT), $data);
}
?>
--EXPECT--
int(4)
string(4) "part"
bool(false)
NULL
