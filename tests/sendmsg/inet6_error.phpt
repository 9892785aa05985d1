--TEST--
socket_sendmsg(): invalid IPv6 ancillary data is rejected, and the warning gives the path and the reason
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

[$sender] = ancillary_pair();
$refused = [
    [PKTINFO, 'text'], [PKTINFO, []], [PKTINFO, ['addr' => '::1']], [PKTINFO, ['ifindex' => 1]],
    [PKTINFO, ['addr' => 'no.such.name.invalid', 'ifindex' => 1]],
    [PKTINFO, ['addr' => '::1', 'ifindex' => -1]], [PKTINFO, ['addr' => '::1', 'ifindex' => 'nosuch']],
    [PKTINFO, ['addr' => '::1', 'ifindex' => null]], [PKTINFO, ['addr' => '::1', 'ifindex' => 99999]],
    [HOPLIMIT, 256], [HOPLIMIT, 'x'], [HOPLIMIT, null], [TCLASS, 256], [TCLASS, []],
];
foreach ($refused as [$type, $data]) {
    $warnings = [];
    set_error_handler(function (int $level, string $message) use (&$warnings) {
        $warnings[] = preg_replace('/^socket_sendmsg\(\): (error converting user data )?/', '', $message);
        return true;
    });
    $result = socket_sendmsg($sender, ['iov' => ['x'], 'control' => [['level' => IPPROTO_IPV6, 'type' => $type, 'data' => $data]]]);
    restore_error_handler();
    echo json_encode($result), ' ', implode("\n    ", $warnings), "\n";
}
?>
--EXPECTF--
false (path: msghdr > control > element #0 > data): expected an array here
false (path: msghdr > control > element #0 > data): The key 'addr' is required
false (path: msghdr > control > element #0 > data): The key 'ifindex' is required
false (path: msghdr > control > element #0 > data): The key 'addr' is required
false Host lookup failed [-%d]: %s
    (path: msghdr > control > element #0 > data > addr): could not resolve address 'no.such.name.invalid' to get an AF_INET6 address
false (path: msghdr > control > element #0 > data > ifindex): the interface index cannot be negative or larger than 4294967295; given -1
false (path: msghdr > control > element #0 > data > ifindex): no interface with name "nosuch" could be found
false (path: msghdr > control > element #0 > data > ifindex): no interface with name "" could be found
false Error in sendmsg [19]: No such device
false Error in sendmsg [22]: Invalid argument
false (path: msghdr > control > element #0 > data): expected an integer, but got a non numeric string (possibly from a converted object): 'x'
false (path: msghdr > control > element #0 > data): expected an integer, either of a PHP integer type or of a convertible type
false Error in sendmsg [22]: Invalid argument
false (path: msghdr > control > element #0 > data): expected an integer, either of a PHP integer type or of a convertible type
