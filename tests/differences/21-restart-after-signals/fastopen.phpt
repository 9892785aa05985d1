--TEST--
socket_sendto(), socket_sendmsg(): MSG_FASTOPEN connects and sends, as without the setting
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip for Linux');
?>
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
const MSG_FASTOPEN = 0x20000000;
$listener = listener(AF_INET, '127.0.0.1');
$port = port_of($listener);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_sendto($client, 'hello', 5, MSG_FASTOPEN, '127.0.0.1', $port));
var_dump(socket_read(socket_accept($listener), 10));
$client = socket_create(AF_INET, SOCK_STREAM, 0);
$message = ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['hel', 'lo']];
var_dump(socket_sendmsg($client, $message, MSG_FASTOPEN));
var_dump(socket_read(socket_accept($listener), 10));
$client = socket_create(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
echo failure_of($client, fn () => socket_sendmsg($client, $message, MSG_FASTOPEN));
var_dump(ini_get('sockets_pair.restart_interrupted'));
?>
--EXPECT--
int(5)
string(5) "hello"
int(5)
string(5) "hello"
false, 115, no warning
string(1) "1"
