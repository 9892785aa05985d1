--TEST--
socket_recvmsg(): a non-blocking socket is non-blocking when received, and so is its stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_set_blocking($stream, false);
send_fds($a, [$stream]);
[$received] = recv_fds($b);
var_dump(socket_read($received, 10), socket_last_error($received) === SOCKET_EAGAIN);
var_dump(stream_get_meta_data(socket_export_stream($received))['blocked']);
socket_set_block($received);
fwrite($peer, 'abc');
var_dump(fread($stream, 10));
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
string(3) "abc"
