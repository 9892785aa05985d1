--TEST--
socket_sendmsg(): an interface that cannot become a string throws, and nothing is sent
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux constants');
if (!@socket_bind(socket_create(AF_INET6, SOCK_DGRAM, 0), '::1')) die('skip no IPv6');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$receiver = bound_socket(AF_INET6, SOCK_DGRAM, '::1');
$sender = socket_create(AF_INET6, SOCK_DGRAM, 0);
$message = fn (mixed $index) => [
    'name' => ['addr' => '::1', 'port' => port_of($receiver)],
    'iov' => ['data'],
    'control' => [['level' => IPPROTO_IPV6, 'type' => 50 /* IPV6_PKTINFO */, 'data' => ['addr' => '::1', 'ifindex' => $index]]],
];
echo exception_of(fn () => socket_sendmsg($sender, $message(new stdClass))), "\n";
var_dump(socket_recv($receiver, $data, 10, MSG_DONTWAIT));
var_dump(socket_sendmsg($sender, $message(0)), socket_recv($receiver, $data, 10, 0));
?>
--EXPECT--
Error: Object of class stdClass could not be converted to string
bool(false)
int(4)
int(4)
