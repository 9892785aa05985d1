--TEST--
socket_bind(), socket_connect(): a path may be relative to the working directory
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('bind_relative');
chdir(dirname($path));
$listener = listener(AF_UNIX, basename($path));
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(file_exists($path), socket_connect($client, './' . basename($path)), socket_accept($listener) instanceof Socket);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
