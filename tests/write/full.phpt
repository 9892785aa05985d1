--TEST--
socket_write(): a full non-blocking stream writes a part, then returns false with EAGAIN and no warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
$data = random_bytes(1 << 20);
$written = socket_write($a, $data);
var_dump($written > 0 && $written < 1 << 20, socket_last_error($a));
$more = 0;
while (($n = socket_write($a, substr($data, $written + $more))) !== false) {
    $more += $n;
}
var_dump(socket_last_error($a) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
var_dump(read_all($b) === substr($data, 0, $written + $more));
var_dump(socket_write($a, 'room again'));
?>
--EXPECT--
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
int(10)
