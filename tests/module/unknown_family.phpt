--TEST--
socket_bind(), socket_connect(), socket_sendto(), socket_recvfrom(), socket_getsockname(), socket_getpeername(): throw for a received socket of another family
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/module_loading.inc';
if (PHP_OS_FAMILY !== 'Linux' || !is_dir('/proc/self/fd')) die('skip no AF_NETLINK');
if (run_child(load_ffi(), 'echo extension_loaded("ffi");') !== '1') die('skip no FFI');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

$script = 'require ' . var_export(dirname(__DIR__) . '/helper.inc', true) . ';' . <<<'PHP'
$socket = netlink_socket();
$data = $host = $port = 'as it was';
$calls = [
    'socket_bind' => ['name', '1'],
    'socket_connect' => ['name', '1'],
    'socket_sendto' => ['data', '4', '0', 'name', '1'],
    'socket_recvfrom' => [&$data, '10', (string) MSG_DONTWAIT, &$host, &$port],
    'socket_getsockname' => [&$host, &$port],
    'socket_getpeername' => [&$host, &$port],
];
foreach ($calls as $function => $arguments) {
    echo exception_of(fn () => $function($socket, ...$arguments)), "\n";
}
echo "$data, $host, $port\n";
var_dump(socket_last_error(), socket_last_error($socket));
PHP;
// Since PHP 8.5, ext/sockets names AF_PACKET, too.
print_per_way(ways(), fn (string $options) => str_replace('AF_PACKET, ', '', run_child(load_ffi() . " $options", $script)));
?>
--EXPECTF--
ValueError: socket_bind(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, or AF_INET6%S
ValueError: socket_connect(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, or AF_INET6%S
ValueError: socket_sendto(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, or AF_INET6%S
ValueError: socket_recvfrom(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, or AF_INET6%S
ValueError: socket_getsockname(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, or AF_INET6%S
ValueError: socket_getpeername(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, or AF_INET6%S
as it was, as it was, as it was
int(0)
int(0)
