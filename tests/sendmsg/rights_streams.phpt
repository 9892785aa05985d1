--TEST--
socket_sendmsg(): streams arrive as Sockets if they are sockets, else as streams
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$file = fopen(__FILE__, 'r');
[$pipe_end] = $pipes = [popen('echo from a pipe', 'r')];
var_dump(send_fds($a, ['any key' => $stream, 5 => $file, 'pipe' => $pipe_end]));
[$socket, $received_file, $received_pipe] = recv_fds($b);
var_dump($socket instanceof Socket, get_resource_type($received_file), get_resource_type($received_pipe));
socket_write($socket, 'by the socket');
var_dump(fread($peer, 100), fgets($received_file), fgets($received_pipe));
?>
--EXPECT--
int(1)
bool(true)
string(6) "stream"
string(6) "stream"
string(13) "by the socket"
string(6) "<?php
"
string(12) "from a pipe
"
