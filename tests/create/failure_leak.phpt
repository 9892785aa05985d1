--TEST--
socket_create(), socket_create_listen(), socket_accept(): failures leak no fd
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
if (!is_dir('/proc/self/fd')) die('skip requires /proc');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = socket_create_listen(0);
$port = port_of($listener);
$unbound = socket_create(AF_UNIX, SOCK_STREAM, 0);
$before = count_open_fds();
for ($i = 0; $i < 100; $i++) {
    @socket_create(AF_INET, SOCK_STREAM, SOL_UDP);
    @socket_create_listen($port);
    @socket_accept($unbound);
}
var_dump(count_open_fds() - $before, socket_accept($unbound) ?: socket_last_error() === SOCKET_EINVAL);
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [22]: Invalid argument in %s on line %d
int(0)
bool(true)
