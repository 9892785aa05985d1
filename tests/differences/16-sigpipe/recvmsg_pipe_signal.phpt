--TEST--
socket_recvmsg(): writing to a closed peer through a received socket raises no SIGPIPE
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_signal(SIGPIPE, SIG_DFL);
[$a, $b] = pair();
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
send_fds($a, [$near]);
[$socket] = recv_fds($b);
fclose($far);
var_dump(@socket_write($socket, 'x'), socket_last_error($socket) === SOCKET_EPIPE);
?>
--EXPECT--
bool(false)
bool(true)
