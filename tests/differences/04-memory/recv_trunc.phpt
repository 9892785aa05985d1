--TEST--
socket_recv() and socket_recvfrom(): MSG_TRUNC tells the size of the message, of which the data are a part (difference 4)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the flag does this on Linux');
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
