--TEST--
socket_read(): after the peer has closed, returns the remaining data, then ""
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    socket_write($a, 'last words');
    socket_close($a);
    var_dump(socket_read($b, 100), socket_read($b, 100), socket_read($b, 100));
    var_dump(socket_last_error($b), socket_last_error());
}
?>
--EXPECT--
string(10) "last words"
string(0) ""
string(0) ""
int(0)
int(0)
string(10) "last words"
string(0) ""
string(0) ""
int(0)
int(0)
