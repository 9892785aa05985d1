--TEST--
socket_connect(): connects to a path and ignores the port
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('connect');
$listener = listener(AF_UNIX, $path);
foreach ([[], [null], [8]] as $port) {
    $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
    var_dump(socket_connect($client, $path, ...$port));
    $accepted = socket_accept($listener);
    var_dump(socket_write($client, 'there'), socket_read($accepted, 9), socket_write($accepted, 'back'), socket_read($client, 9));
}
?>
--EXPECT--
bool(true)
int(5)
string(5) "there"
int(4)
string(4) "back"
bool(true)
int(5)
string(5) "there"
int(4)
string(4) "back"
bool(true)
int(5)
string(5) "there"
int(4)
string(4) "back"
