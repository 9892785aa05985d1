--TEST--
socket_recv(): SO_RCVTIMEO ends the call without a warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 200000]);
$start = hrtime(true);
var_dump(socket_recv($b, $data, 10, 0), $data, socket_last_error($b) === SOCKET_EAGAIN, hrtime(true) - $start >= 150000000);
?>
--EXPECT--
bool(false)
NULL
bool(true)
bool(true)
