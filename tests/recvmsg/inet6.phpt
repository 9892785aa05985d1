--TEST--
socket_recvmsg(): returns the interface, hop limit and traffic class of an IPv6 packet as ancillary data
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
$socket = @socket_create(AF_INET6, SOCK_DGRAM, 0);
if (PHP_OS_FAMILY !== 'Linux' || !$socket || !@socket_bind($socket, '::1')) die('skip no IPv6, or not Linux option numbers');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

// Numbers, because only ext/sockets defines the constants: IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS;
// IPV6_PKTINFO, IPV6_HOPLIMIT, IPV6_TCLASS.
const ASKED = [49, 51, 66], PKTINFO = 50, HOPLIMIT = 52, TCLASS = 67;

/** Two IPv6 sockets: a sender, and a receiver that requests all ancillary data. */
function ancillary_pair(): array
{
    $receiver = bound_socket(AF_INET6, SOCK_DGRAM, '::1');
    foreach (ASKED as $option) {
        socket_set_option($receiver, IPPROTO_IPV6, $option, 1);
    }
    $sender = socket_create(AF_INET6, SOCK_DGRAM, 0);
    socket_connect($sender, '::1', port_of($receiver));
    return [$sender, $receiver];
}

[$sender, $receiver] = ancillary_pair();
socket_write($sender, 'x');
$message = ['controllen' => 1000];
socket_recvmsg($receiver, $message);
foreach ($message['control'] as $item) {
    echo $item['level'], ' ', $item['type'], ' ', json_encode($item['data']), "\n";
}
?>
--EXPECT--
41 50 {"addr":"::1","ifindex":1}
41 52 64
41 67 0
