--TEST--
socket_get_option(): SO_MEMINFO returns the memory use of the socket
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$before = socket_get_option($a, SOL_SOCKET, SO_MEMINFO);
echo implode(' ', array_keys($before)), "\n";
var_dump($before['sndbuf'] === socket_get_option($a, SOL_SOCKET, SO_SNDBUF), $before['rcvbuf'] === socket_get_option($a, SOL_SOCKET, SO_RCVBUF));
socket_write($a, str_repeat('x', 5000));
var_dump($before['wmem_alloc'], socket_get_option($a, SOL_SOCKET, SO_MEMINFO)['wmem_alloc'] >= 5000);
socket_read($b, 5000);
var_dump(socket_get_option($a, SOL_SOCKET, SO_MEMINFO)['wmem_alloc']);
?>
--EXPECT--
rmem_alloc rcvbuf wmem_alloc sndbuf fwd_alloc wmem_queued optmem backlog drops
bool(true)
bool(true)
int(0)
bool(true)
int(0)
