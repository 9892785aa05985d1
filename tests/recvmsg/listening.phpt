--TEST--
socket_recvmsg(): a received listening socket accepts connections
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$server = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($server, false);
$pid = fork(function () use ($a, $b, $server) {
    socket_close($b);
    send_fds($a, [$server]);
});
fclose($server);
socket_close($a);
[$listening] = recv_fds($b);
$client = stream_socket_client("tcp://$address");
$accepted = socket_accept($listening);
fwrite($client, 'by the client');
var_dump(socket_read($accepted, 100), wait_for_exit($pid));
socket_getsockname($listening, $host, $port);
var_dump("$host:$port" === $address);
?>
--EXPECT--
string(13) "by the client"
string(13) "exit status 0"
bool(true)
