--TEST--
socket_set_option(): SO_SNDTIMEO limits socket_connect() without a warning if the backlog is full
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('timeout');
$listener = bound_socket(AF_UNIX, SOCK_STREAM, $path);
socket_listen($listener, 0);
$clients = [];
for ($connected = true; $connected; ) {
    $clients[] = $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_set_option($client, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 200000]);
    $took = elapsed_seconds(function () use ($client, $path, &$connected) {
        $connected = socket_connect($client, $path);
    });
}
var_dump(count($clients), $took > 0.15 && $took < 10);
var_dump(socket_last_error($client) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
socket_accept($listener);
var_dump(socket_connect($client, $path));
unlink($path);
?>
--EXPECT--
int(2)
bool(true)
bool(true)
bool(true)
bool(true)
