--TEST--
socket_set_option(): what one process sets holds for all that have the socket
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
echo ended(fork(fn () => socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]))), "\n";
var_dump(socket_read($a, 10), socket_last_error($a) === SOCKET_EAGAIN);
?>
--EXPECT--
exit status 0
bool(false)
bool(true)
