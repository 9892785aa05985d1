--TEST--
socket_create(): SOCK_NONBLOCK creates a non-blocking socket
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip flags of Linux');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
var_dump(socket_bind($socket, '127.0.0.1'), socket_listen($socket), socket_accept($socket), socket_last_error() === SOCKET_EAGAIN);
var_dump(stream_get_meta_data(socket_export_stream($socket))['blocked']);
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
