--TEST--
socket_getsockname(), socket_getpeername(): return "" for an unnamed AF_UNIX socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$address = 'replaced';
var_dump(socket_getsockname(socket_create(AF_UNIX, SOCK_STREAM, 0), $address), $address);
foreach (['socket_getsockname', 'socket_getpeername'] as $function) {
    $address = 'replaced';
    var_dump($function(pair()[0], $address), $address);
}
var_dump(socket_getsockname(socket_create(AF_INET, SOCK_STREAM, 0), $address, $port), $address, $port);
?>
--EXPECT--
bool(true)
string(0) ""
bool(true)
string(0) ""
bool(true)
string(0) ""
bool(true)
string(7) "0.0.0.0"
int(0)
