--TEST--
Loading: beside an ext/sockets with few functions, ours are complete, and replace those it would be asked for
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if (has_sockets_builtin()) die('skip ext/sockets is compiled in');
if ($fault = compile_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/neighbour.inc';

$script = <<<'PHP'
echo json_encode(array_map('extension_loaded', ['sockets', 'sockets_pair'])), "\n";
echo socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ? socket_write($pair[0], 'text') . socket_read($pair[1], 10) : 'failed', "\n";
@socket_create(AF_UNIX, SOCK_STREAM, 99);
echo socket_addrinfo_lookup(), ' ', json_encode(socket_last_error() === SOCKET_EPROTONOSUPPORT), "\n";
try {
    socket_create(12345, SOCK_STREAM, 0);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
PHP;
$theirs = compile_module('layout.c', 'SAME_LAYOUT');
print_results([
    'sockets ours' => run_php([$theirs, our_path()], '-r ' . escapeshellarg($script)),
    'ours sockets' => run_php([our_path(), $theirs], '-r ' . escapeshellarg($script)),
]);
?>
--EXPECT--
2 orders of loading
[true,true]
4text
theirs true
socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
