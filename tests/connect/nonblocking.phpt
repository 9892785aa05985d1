--TEST--
socket_connect(): returns false with EINPROGRESS and no warning if non-blocking, then completes when writable
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_set_nonblock($client);
var_dump(socket_connect($client, '127.0.0.1', port_of($listener)));
var_dump(socket_last_error($client) === SOCKET_EINPROGRESS, socket_last_error() === SOCKET_EINPROGRESS);
$write = [$client];
$none = null;
var_dump(socket_select($none, $write, $none, 10), socket_get_option($client, SOL_SOCKET, SO_ERROR), socket_write($client, 'connected'));
var_dump(socket_read(socket_accept($listener), 100));
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
int(1)
int(0)
int(9)
string(9) "connected"
