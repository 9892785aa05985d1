--TEST--
socket_recvmsg(): a received Socket has the right family
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

/** Passes $socket and returns it as received. */
function passed(Socket $socket): Socket
{
    [$a, $b] = pair();
    send_fds($a, [$socket]);
    return recv_fds($b)[0];
}

$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_bind($udp, '127.0.0.1');
$udp = passed($udp);
socket_getsockname($udp, $host, $port);
var_dump($host, $port > 0, socket_sendto($udp, 'abc', 3, 0, $host, $port));
var_dump(socket_recvfrom($udp, $data, 10, 0, $host, $from), $data, $from === $port);

try {
    socket_recvfrom(passed($udp), $data, 10, 0, $host);
} catch (ArgumentCountError $error) {
    echo $error->getMessage(), "\n";
}

[$one, $other] = pair(SOCK_DGRAM);
socket_send($one, 'local', 5, 0);
var_dump(socket_recvfrom(passed($other), $data, 10, 0, $host), $data);

$listener = socket_create_listen(0);
socket_getsockname($listener, $host, $port);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
$accepted = socket_accept(passed($listener));
socket_getpeername($client, $host, $peer);
socket_getsockname($accepted, $host, $mine);
var_dump($mine === $peer);
?>
--EXPECT--
string(9) "127.0.0.1"
bool(true)
int(3)
int(3)
string(3) "abc"
bool(true)
socket_recvfrom() expects exactly 6 arguments when argument #1 ($socket) is of type AF_INET or AF_INET6
int(5)
string(5) "local"
bool(true)
