--TEST--
socket_select(): a message socket is readable while a message is queued, even an empty one
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    echo select_result([$b]), "\n";
    socket_write($a, 'x');
    socket_send($a, '', 0, 0);
    echo select_result([$b]), ' ', socket_read($b, 10), "\n";
    echo select_result([$b]), ' ', socket_read($b, 10), "\n";
    echo select_result([$b]), "\n";
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
