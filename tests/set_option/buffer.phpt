--TEST--
socket_set_option(): Linux doubles SO_SNDBUF and SO_RCVBUF
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip only Linux doubles buffer sizes');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = nonblocking_pair();
foreach ([SO_SNDBUF, SO_RCVBUF] as $option) {
    var_dump(socket_set_option($a, SOL_SOCKET, $option, 20000), socket_get_option($a, SOL_SOCKET, $option));
}
for ($written = 0; $n = socket_write($a, str_repeat('x', 1000)); $written += $n);
var_dump($written > 0 && $written <= 40000);
?>
--EXPECT--
bool(true)
int(40000)
bool(true)
int(40000)
bool(true)
