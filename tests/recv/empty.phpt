--TEST--
socket_recv(): an empty message returns 0 and sets null, and the next one follows
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    foreach ([100, 1 << 20] as $length) {
        var_dump(socket_send($a, '', 0, 0), socket_send($a, 'next', 4, 0));
        $data = 'replaced';
        var_dump(socket_recv($b, $data, $length, 0), $data, socket_recv($b, $data, $length, 0), $data);
    }
}
?>
--EXPECT--
int(0)
int(4)
int(0)
NULL
int(4)
string(4) "next"
int(0)
int(4)
int(0)
NULL
int(4)
string(4) "next"
int(0)
int(4)
int(0)
NULL
int(4)
string(4) "next"
int(0)
int(4)
int(0)
NULL
int(4)
string(4) "next"
