--TEST--
socket_sendto() and socket_recvfrom(): a message to a path arrives with the sender's path, and the port is unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('sendto');
[$one, $two] = [bound_socket(AF_UNIX, SOCK_DGRAM, $path), bound_socket(AF_UNIX, SOCK_DGRAM, "$path.2")];
$port = 'untouched';
foreach ([[5], [3], [500], [5, 7], [0]] as $i => $arguments) {
    var_dump(socket_sendto($two, "h\0llo", $arguments[0], 0, $path, $arguments[1] ?? null));
    var_dump(socket_recvfrom($one, $data, 100, 0, $address, $port), $data === substr("h\0llo", 0, $arguments[0]), $address === "$path.2", $port);
}
?>
--EXPECT--
int(5)
int(5)
bool(true)
bool(true)
string(9) "untouched"
int(3)
int(3)
bool(true)
bool(true)
string(9) "untouched"
int(5)
int(5)
bool(true)
bool(true)
string(9) "untouched"
int(5)
int(5)
bool(true)
bool(true)
string(9) "untouched"
int(0)
int(0)
bool(true)
bool(true)
string(9) "untouched"
