--TEST--
socket_connect(): warns with EISCONN on a connected socket, which keeps working
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('connect_twice');
$listeners = [AF_UNIX => listener(AF_UNIX, $path), AF_INET => listener(AF_INET, '127.0.0.1')];
foreach ([AF_UNIX => $path, AF_INET => '127.0.0.1'] as $family => $address) {
    $client = socket_create($family, SOCK_STREAM, 0);
    $port = $family === AF_INET ? port_of($listeners[$family]) : 0;
    socket_connect($client, $address, $port);
    echo failure_of($client, fn () => socket_connect($client, $address, $port));
    var_dump(socket_write($client, 'still there'), socket_read(socket_accept($listeners[$family]), 100));
}
?>
--EXPECT--
false, 106, socket_connect(): unable to connect [106]: Transport endpoint is already connected
int(11)
string(11) "still there"
false, 106, socket_connect(): unable to connect [106]: Transport endpoint is already connected
int(11)
string(11) "still there"
