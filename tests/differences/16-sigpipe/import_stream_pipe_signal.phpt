--TEST--
socket_import_stream(): writing to a closed peer through an imported socket raises no SIGPIPE
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
pcntl_signal(SIGPIPE, SIG_DFL);
[$a, $b] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($a);
fclose($b);
var_dump(@socket_write($socket, 'x'), socket_last_error($socket) === SOCKET_EPIPE);
?>
--EXPECT--
bool(false)
bool(true)
