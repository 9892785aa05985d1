--TEST--
socket_read(): ECONNRESET of a peer with unread data comes after the data of a stream, and before packets
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux behaviour');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_STREAM, SOCK_SEQPACKET] as $type) {
    [$one, $other] = pair($type);
    socket_write($one, 'unread');
    socket_write($other, 'data');
    socket_close($other);
    for ($i = 0; $i < 3; $i++) {
        socket_clear_error($one);
        echo json_encode(@socket_read($one, 100)), socket_last_error($one) === SOCKET_ECONNRESET ? ' ECONNRESET' : '', "\n";
    }
}
?>
--EXPECT--
"data"
false ECONNRESET
""
false ECONNRESET
"data"
""
