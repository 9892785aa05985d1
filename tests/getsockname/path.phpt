--TEST--
socket_getsockname(), socket_getpeername(): leave the port variable unchanged for AF_UNIX
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('getsockname_path');
$listener = listener(AF_UNIX, $path);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_connect($client, $path);
$accepted = socket_accept($listener);
$port = 'untouched';
foreach ([$listener, $client, $accepted] as $socket) {
    var_dump(socket_getsockname($socket, $address, $port), $address === $path ? 'path' : $address, $port);
}
foreach ([$client, $accepted] as $socket) {
    var_dump(socket_getpeername($socket, $address, $port), $address === $path ? 'path' : $address, $port);
}
?>
--EXPECT--
bool(true)
string(4) "path"
string(9) "untouched"
bool(true)
string(0) ""
string(9) "untouched"
bool(true)
string(4) "path"
string(9) "untouched"
bool(true)
string(4) "path"
string(9) "untouched"
bool(true)
string(0) ""
string(9) "untouched"
