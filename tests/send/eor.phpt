--TEST--
socket_send(): sequenced packets keep their boundaries, with MSG_EOR and without
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair(SOCK_SEQPACKET);
foreach ([MSG_EOR, 0] as $flags) {
    var_dump(socket_send($a, 'one', 3, $flags), socket_send($a, 'another', 7, $flags));
    var_dump(socket_recv($b, $data, 100, 0), $data, socket_recv($b, $data, 3, 0), $data, socket_recv($b, $data, 100, 0), $data);
}
?>
--EXPECT--
int(3)
int(7)
int(3)
string(3) "one"
int(3)
string(3) "ano"
bool(false)
NULL
int(3)
int(7)
int(3)
string(3) "one"
int(3)
string(3) "ano"
bool(false)
NULL
