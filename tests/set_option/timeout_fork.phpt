--TEST--
socket_set_option(): applies to all processes that share the socket
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
echo wait_for_exit(fork(fn () => socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]))), "\n";
var_dump(socket_read($a, 10), socket_last_error($a) === SOCKET_EAGAIN);
?>
--EXPECT--
exit status 0
bool(false)
bool(true)
