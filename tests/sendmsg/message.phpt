--TEST--
socket_sendmsg(): sends all iov elements as one message, and an empty iov as an empty message
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    var_dump(socket_sendmsg($a, ['iov' => ['one', 'two']]), socket_sendmsg($a, []));
    socket_write($a, 'end');
    var_dump(socket_read($b, 100), socket_read($b, 100), socket_read($b, 100));
}
?>
--EXPECT--
int(6)
int(0)
string(6) "onetwo"
string(0) ""
string(3) "end"
int(6)
int(0)
string(6) "onetwo"
string(0) ""
string(3) "end"
