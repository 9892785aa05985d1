--TEST--
socket_write(): a full message socket accepts a whole message or none of it
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$a, $b] = nonblocking_pair($type);
    for ($sent = 0; socket_write($a, str_repeat('m', 5000)) !== false; $sent++);
    var_dump($sent > 0, socket_last_error($a) === SOCKET_EAGAIN);
    for ($read = 0; ($message = socket_read($b, 10000)) !== false; $read++) {
        if (strlen($message) !== 5000) {
            echo "a message of ", strlen($message), "\n";
        }
    }
    var_dump($read === $sent);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
