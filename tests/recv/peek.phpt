--TEST--
socket_recv() and socket_recvfrom(): MSG_PEEK returns data without consuming it
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM] as $type) {
    [$a, $b] = pair($type);
    socket_write($a, 'abcdef');
    var_dump(socket_recv($b, $data, 2, MSG_PEEK), $data, socket_recvfrom($b, $data, 100, MSG_PEEK, $address), $data);
    var_dump(socket_recv($b, $data, 100, 0), $data, socket_recv($b, $data, 100, MSG_PEEK | MSG_DONTWAIT), $data);
}
?>
--EXPECT--
int(2)
string(2) "ab"
int(6)
string(6) "abcdef"
int(6)
string(6) "abcdef"
bool(false)
NULL
int(2)
string(2) "ab"
int(6)
string(6) "abcdef"
int(6)
string(6) "abcdef"
bool(false)
NULL
