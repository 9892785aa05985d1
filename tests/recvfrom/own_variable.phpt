--TEST--
socket_recvfrom(): the data or the address may be assigned to the variable of the socket itself
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
socket_write($a, 'text');
$before = count_open_fds();
var_dump(socket_recvfrom($b, $b, 10, 0, $name), $b, count_open_fds() - $before);
$listener = listener(AF_UNIX, $path = temporary_path('own'));
var_dump(socket_getsockname($listener, $listener), $listener === $path, count_open_fds() - $before);
[$a, $b] = pair();
socket_write($a, 'text');
var_dump(socket_recv($b, $b, 10, 0), $b, count_open_fds() - $before);
unlink($path);
?>
--EXPECT--
int(4)
string(4) "text"
int(-1)
bool(true)
bool(true)
int(-1)
int(4)
string(4) "text"
int(-1)
