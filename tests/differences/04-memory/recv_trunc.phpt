--TEST--
socket_recv() and socket_recvfrom(): MSG_TRUNC returns the size of the message and stores the part that fits
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux semantics of the flag');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    for ($i = 0; $i < 2; $i++) {
        socket_write($a, 'abcdef');
    }
    var_dump(socket_recv($b, $data, 3, MSG_TRUNC | MSG_PEEK), $data, socket_recv($b, $data, 3, MSG_TRUNC), $data);
    var_dump(socket_recvfrom($b, $data, 3, MSG_TRUNC, $address), $data);
}
?>
--EXPECT--
int(6)
string(3) "abc"
int(6)
string(3) "abc"
int(6)
string(3) "abc"
int(6)
string(3) "abc"
int(6)
string(3) "abc"
int(6)
string(3) "abc"
