--TEST--
socket_recv(): MSG_TRUNC and MSG_PEEK tell the size of messages larger than any buffer (difference 4)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_writable('/proc/sys/net/core/wmem_max')) die('skip only root may have larger buffers than others');
?>
--FILE--
<?php
require __DIR__ . '/helper.inc';

[$a, $b] = pair(SOCK_DGRAM);
socket_set_option($a, SOL_SOCKET, 32 /* SO_SNDBUFFORCE */, 16 << 20);
$data = random_bytes(1 << 20);
socket_send($a, $data, 1 << 20, 0);
foreach ([1, 262144, 262145, 1 << 20, 4 << 20] as $length) {
    var_dump(socket_recv($b, $received, $length, MSG_TRUNC | MSG_PEEK), $received === substr($data, 0, $length));
}
?>
--EXPECT--
int(1048576)
bool(true)
int(1048576)
bool(true)
int(1048576)
bool(true)
int(1048576)
bool(true)
int(1048576)
bool(true)
