--TEST--
socket_sendmsg(): fds that are never received are closed with the receiving socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$before = count_open_fds();
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
var_dump(send_fds($a, [$stream]));
fclose($stream);
stream_set_blocking($peer, false);
var_dump(fread($peer, 10), feof($peer));
socket_close($b);
var_dump(fread($peer, 10), feof($peer));
?>
--EXPECT--
int(1)
string(0) ""
bool(false)
string(0) ""
bool(true)
