--TEST--
Errors are reported at once, as without the setting
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip errno values of Linux');
?>
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
$stream = socket_create(AF_INET, SOCK_STREAM, 0);
$datagram = socket_create(AF_INET, SOCK_DGRAM, 0);
echo failure_of($stream, fn () => socket_accept($stream));
echo failure_of($datagram, fn () => socket_accept($datagram));
echo failure_of($stream, fn () => socket_recv($stream, $data, 10, MSG_WAITALL));
echo failure_of($stream, fn () => socket_read($stream, 10));
$listener = listener(AF_INET, '127.0.0.1');
echo failure_of($listener, fn () => socket_read($listener, 10));
$port = port_of($listener);
socket_close($listener);
echo failure_of($stream, fn () => socket_connect($stream, '127.0.0.1', $port));
var_dump(ini_get('sockets_pair.restart_interrupted'));
?>
--EXPECT--
false, 22, socket_accept(): unable to accept incoming connection [22]: Invalid argument
false, 95, socket_accept(): unable to accept incoming connection [95]: Operation not supported
false, 107, socket_recv(): Unable to read from socket [107]: Transport endpoint is not connected
false, 107, socket_read(): unable to read from socket [107]: Transport endpoint is not connected
false, 107, socket_read(): unable to read from socket [107]: Transport endpoint is not connected
false, 111, socket_connect(): unable to connect [111]: Connection refused
string(1) "1"
