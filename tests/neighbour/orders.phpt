--TEST--
Loading: no warning in any order with ext/sockets and an extension that requires it
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if ($fault = neighbour_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';
require dirname(__DIR__) . '/neighbour.inc';
beside_neighbour();

echo json_encode(array_map('extension_loaded', ['sockets', 'sockets_pair', 'neighbour'])), "\n";
echo (new ReflectionClass('Socket'))->getExtensionName(), "\n";
foreach (neighbour_pair(SOCK_STREAM) as $socket) {
    echo get_class($socket), "\n";
}
?>
--EXPECT--
6 orders of loading
[true,true,true]
sockets
Socket
Socket
