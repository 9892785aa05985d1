--TEST--
socket_set_option(): SO_RCVTIMEO limits socket_accept() without a warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
socket_set_option($listener, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 200000]);
$took = elapsed_seconds(fn () => var_dump(socket_accept($listener)));
var_dump($took > 0.15 && $took < 10, socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
