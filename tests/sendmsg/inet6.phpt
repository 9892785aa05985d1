--TEST--
socket_sendmsg(): sends the interface, hop limit and traffic class of an IPv6 packet as ancillary data
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
$sent = [
    [PKTINFO, ['addr' => '::1', 'ifindex' => 1]],
    [PKTINFO, ['addr' => '::1', 'ifindex' => 'lo']],
    [PKTINFO, ['addr' => '::', 'ifindex' => 0]],
    [HOPLIMIT, 7],
    [HOPLIMIT, '255'],
    [TCLASS, 64],
    [TCLASS, 1.0],
];
foreach ($sent as [$type, $data]) {
    $result = socket_sendmsg($sender, ['iov' => ['x'], 'control' => [['level' => IPPROTO_IPV6, 'type' => $type, 'data' => $data]]]);
    $message = ['controllen' => 1000];
    socket_recvmsg($receiver, $message);
    $received = array_column($message['control'], 'data', 'type');
    echo $result, ' ', $type, ' ', json_encode($received[$type]), "\n";
}
?>
--EXPECT--
1 50 {"addr":"::1","ifindex":1}
1 50 {"addr":"::1","ifindex":1}
1 50 {"addr":"::1","ifindex":1}
1 52 7
1 52 255
1 67 64
1 67 1
