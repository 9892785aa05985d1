--TEST--
socket_select(): sockets of messages can be read while a message is there, be it empty
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    echo selected([$b]), "\n";
    socket_write($a, 'x');
    socket_send($a, '', 0, 0);
    echo selected([$b]), ' ', socket_read($b, 10), "\n";
    echo selected([$b]), ' ', socket_read($b, 10), "\n";
    echo selected([$b]), "\n";
}
?>
--EXPECT--
0 of [] null null
1 of [0] null null x
1 of [0] null null 
0 of [] null null
0 of [] null null
1 of [0] null null x
1 of [0] null null 
0 of [] null null
