--TEST--
socket_recv(): MSG_WAITALL returns one message, even if it is short
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair(SOCK_DGRAM);
foreach ([100, 1000000] as $length) {
    socket_write($a, 'short');
    socket_write($a, 'other');
    var_dump(socket_recv($b, $data, $length, MSG_WAITALL), $data, socket_recv($b, $data, $length, 0), $data);
}
?>
--EXPECT--
int(5)
string(5) "short"
int(5)
string(5) "other"
int(5)
string(5) "short"
int(5)
string(5) "other"
