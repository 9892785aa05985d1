--TEST--
socket_set_option(): SO_SNDTIMEO limits writes, which return a partial count or false without a warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 200000]);
$data = str_repeat('x', 8 << 20);
$took = elapsed_seconds(function () use ($a, $data, &$written) {
    $written = socket_write($a, $data);
});
var_dump($written > 0 && $written < strlen($data), $took > 0.15 && $took < 10);
echo failure_of($a, fn () => socket_write($a, $data));
echo failure_of($a, fn () => socket_send($a, $data, strlen($data), 0));
var_dump(socket_read($b, 5), socket_get_option($b, SOL_SOCKET, SO_SNDTIMEO)['usec']);
?>
--EXPECT--
bool(true)
bool(true)
false, 11, no warning
false, 11, no warning
string(5) "xxxxx"
int(0)
