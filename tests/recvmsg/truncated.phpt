--TEST--
socket_recvmsg(): a message longer than buffer_size is truncated, and flags has MSG_TRUNC
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    socket_write($a, 'abcdef');
    socket_write($a, 'ghi');
    foreach ([0, MSG_TRUNC] as $flags) {
        $message = ['controllen' => 100, 'buffer_size' => 3];
        var_dump(socket_recvmsg($b, $message, $flags), $message['iov'][0], ($message['flags'] & MSG_TRUNC) > 0);
    }
}
?>
--EXPECT--
int(3)
string(3) "abc"
bool(true)
int(3)
string(3) "ghi"
bool(false)
int(3)
string(3) "abc"
bool(true)
int(3)
string(3) "ghi"
bool(false)
