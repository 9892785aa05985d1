--TEST--
socket_recvmsg(): fds skipped by a plain read are closed
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$before = count_open_fds();
send_fds($a, [$stream], "line\n");
send_fds($a, [$stream], 'read');
send_fds($a, [$stream], 'recv');
var_dump(socket_read($b, 10, PHP_NORMAL_READ), socket_read($b, 4), socket_recv($b, $data, 4, 0));
var_dump(count_open_fds() - $before);
fclose($stream);
var_dump(fread($peer, 10), feof($peer));
?>
--EXPECT--
string(5) "line
"
string(4) "read"
int(4)
int(0)
string(0) ""
bool(true)
