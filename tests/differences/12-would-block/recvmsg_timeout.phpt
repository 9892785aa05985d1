--TEST--
socket_recvmsg(): blocks for SO_RCVTIMEO, then returns false without a warning
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]);
$message = ['controllen' => 100];
$start = hrtime(true);
var_dump(socket_recvmsg($b, $message), socket_last_error($b) === SOCKET_EAGAIN);
var_dump(hrtime(true) - $start >= 90000000);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
