--TEST--
socket_write(): writing to a closed peer warns and sets EPIPE
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = pair($type);
    socket_close($b);
    var_dump(socket_write($a, 'x'), socket_last_error($a) === SOCKET_EPIPE, socket_last_error() === SOCKET_EPIPE);
}
?>
--EXPECTF--
Warning: socket_write(): unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
bool(true)
bool(true)

Warning: socket_write(): unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
bool(true)
bool(true)
