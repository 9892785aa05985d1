--TEST--
socket_read(): discards the rest of a message that is longer than the length
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    socket_write($a, 'abcdef');
    socket_write($a, 'next');
    var_dump(socket_read($b, 3), socket_read($b, 100));
}
?>
--EXPECT--
string(3) "abc"
string(4) "next"
string(3) "abc"
string(4) "next"
