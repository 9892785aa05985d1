--TEST--
socket_sendto(): an address without a receiver warns and returns false
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('sendto_refused');
socket_close(bound_socket(AF_UNIX, SOCK_DGRAM, $path));
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
touch("$path.file");
foreach ([$path, "$path.none", '', "$path.file"] as $address) {
    echo failure_of($socket, fn () => socket_sendto($socket, 'x', 1, 0, $address));
}
unlink($path);
$listener = listener(AF_UNIX, $path);
echo failure_of($socket, fn () => socket_sendto($socket, 'x', 1, 0, $path));
?>
--EXPECT--
false, 111, socket_sendto(): Unable to write to socket [111]: Connection refused
false, 2, socket_sendto(): Unable to write to socket [2]: No such file or directory
false, 22, socket_sendto(): Unable to write to socket [22]: Invalid argument
false, 111, socket_sendto(): Unable to write to socket [111]: Connection refused
false, 91, socket_sendto(): Unable to write to socket [91]: Protocol wrong type for socket
