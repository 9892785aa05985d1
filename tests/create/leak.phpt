--TEST--
socket_create() and its kin: what fails costs no descriptor
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
if (!is_dir('/proc/self/fd')) die('skip no /proc');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = socket_create_listen(0);
$port = port_of($listener);
$unbound = socket_create(AF_UNIX, SOCK_STREAM, 0);
$before = descriptors();
for ($i = 0; $i < 100; $i++) {
    @socket_create(AF_INET, SOCK_STREAM, SOL_UDP);
    @socket_create_listen($port);
    @socket_accept($unbound);
}
var_dump(descriptors() - $before, socket_accept($unbound) ?: socket_last_error() === SOCKET_EINVAL);
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [22]: Invalid argument in %s on line %d
int(0)
bool(true)
