--TEST--
socket_recvmsg(): a peer that has closed is no SIGPIPE for a received socket (difference 16)
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_signal(SIGPIPE, SIG_DFL);
[$a, $b] = pair();
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
pass($a, [$near]);
[$socket] = taken($b);
fclose($far);
var_dump(@socket_write($socket, 'x'), socket_last_error($socket) === SOCKET_EPIPE);
?>
--EXPECT--
bool(false)
bool(true)
