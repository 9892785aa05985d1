--TEST--
socket_accept(): SO_RCVTIMEO expires with EAGAIN and no warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
socket_set_option($listener, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 200000]);
$start = hrtime(true);
var_dump(socket_accept($listener), socket_last_error() === SOCKET_EAGAIN, hrtime(true) - $start >= 150000000);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
