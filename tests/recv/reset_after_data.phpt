--TEST--
socket_recv() and socket_recvfrom(): report ECONNRESET after all data of a peer that closed with unread data
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_writable('/proc/sys/net/core/wmem_max')) die('skip requires root, for large socket buffers');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([100, 262144, 600000] as $size) {
    foreach (['socket_recv', 'socket_recvfrom'] as $function) {
        [$a, $b] = nonblocking_pair();
        socket_set_option($a, SOL_SOCKET, 32 /* SO_SNDBUFFORCE */, 4 << 20);
        $data = random_bytes($size);
        socket_write($b, 'never read');
        $sent = socket_send($a, $data, $size, 0);
        socket_close($a);
        $received = $function === 'socket_recv' ? socket_recv($b, $all, 4 << 20, 0) : socket_recvfrom($b, $all, 4 << 20, 0, $address);
        var_dump($sent === $size && $received === $size && $all === $data);
        var_dump(@socket_recv($b, $all, 4 << 20, 0), socket_last_error($b) === SOCKET_ECONNRESET, socket_recv($b, $all, 100, 0));
    }
}
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
int(0)
bool(true)
bool(false)
bool(true)
int(0)
bool(true)
bool(false)
bool(true)
int(0)
bool(true)
bool(false)
bool(true)
int(0)
bool(true)
bool(false)
bool(true)
int(0)
bool(true)
bool(false)
bool(true)
int(0)
