--TEST--
socket_export_stream(): streams of datagram and seqpacket sockets preserve message boundaries
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    $stream = socket_export_stream($a);
    socket_write($b, 'one');
    socket_write($b, 'two');
    var_dump(fread($stream, 100), fread($stream, 100), fwrite($stream, 'three'), socket_read($b, 100));
}
?>
--EXPECT--
string(3) "one"
string(3) "two"
int(5)
string(5) "three"
string(3) "one"
string(3) "two"
int(5)
string(5) "three"
