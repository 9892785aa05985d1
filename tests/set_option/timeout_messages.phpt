--TEST--
socket_set_option(): SO_RCVTIMEO limits reads of datagrams, and the next message arrives whole
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]);
    echo failure_of($a, fn () => socket_read($a, 10));
    socket_write($b, 'message');
    var_dump(socket_read($a, 10));
}
?>
--EXPECT--
false, 11, no warning
string(7) "message"
false, 11, no warning
string(7) "message"
