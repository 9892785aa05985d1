--TEST--
socket_sendmsg(): passes Sockets of every family and type
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$sockets = [];
foreach ([[AF_UNIX, SOCK_STREAM], [AF_UNIX, SOCK_DGRAM], [AF_UNIX, SOCK_SEQPACKET], [AF_INET, SOCK_STREAM], [AF_INET, SOCK_DGRAM]] as [$family, $type]) {
    $sockets[] = $socket = socket_create($family, $type, 0);
    if ($family === AF_INET) {
        socket_bind($socket, '127.0.0.1', 0);
    }
}
send_fds($a, $sockets);
foreach (recv_fds($b) as $i => $received) {
    $same_type = socket_get_option($received, SOL_SOCKET, SO_TYPE) === socket_get_option($sockets[$i], SOL_SOCKET, SO_TYPE);
    socket_getsockname($sockets[$i], $host, $port);
    socket_getsockname($received, $received_host, $received_port);
    var_dump($same_type && [$host, $port] === [$received_host, $received_port]);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
