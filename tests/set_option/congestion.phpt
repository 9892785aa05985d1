--TEST--
socket_set_option(): TCP_CONGESTION is set by name and returned as an array
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!str_contains((string) @file_get_contents('/proc/sys/net/ipv4/tcp_allowed_congestion_control'), 'reno')) die('skip TCP congestion control reno is not available');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($tcp, SOL_TCP, TCP_CONGESTION, 'reno'));
echo json_encode(socket_get_option($tcp, SOL_TCP, TCP_CONGESTION)), "\n";
echo failure_of($tcp, fn () => socket_set_option($tcp, SOL_TCP, TCP_CONGESTION, 'no such'));
echo failure_of($tcp, fn () => socket_set_option($tcp, SOL_TCP, TCP_CONGESTION, ''));
echo json_encode(socket_get_option($tcp, SOL_TCP, TCP_CONGESTION)), "\n";
[$a] = pair();
echo failure_of($a, fn () => socket_set_option($a, SOL_TCP, TCP_CONGESTION, 'reno'));
echo failure_of($a, fn () => socket_get_option($a, SOL_TCP, TCP_CONGESTION));
?>
--EXPECT--
bool(true)
{"name":"reno"}
false, 2, socket_set_option(): Unable to set socket option [2]: No such file or directory
false, 22, socket_set_option(): Unable to set socket option [22]: Invalid argument
{"name":"reno"}
false, 95, socket_set_option(): Unable to set socket option [95]: Operation not supported
false, 95, socket_get_option(): Unable to retrieve socket option [95]: Operation not supported
