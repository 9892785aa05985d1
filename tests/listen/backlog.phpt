--TEST--
socket_listen(): the backlog says how many may wait; one more is refused in silence if it does not wait
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip such names are Linux\'s');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = bound(AF_UNIX, SOCK_STREAM, "\0sp" . getmypid());
$clients = [];
$connect = function () use (&$clients) {
    $clients[] = $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_set_nonblock($client);
    return refused($client, fn () => socket_connect($client, "\0sp" . getmypid()));
};
socket_listen($listener, 1);
echo $connect(), $connect(), $connect();
var_dump(socket_listen($listener, 2));
echo $connect(), $connect();
var_dump(socket_listen($listener, -1)); // as many as can be
echo $connect(), $connect();
?>
--EXPECT--
true, 0, no warning
true, 0, no warning
false, 11, no warning
bool(true)
true, 0, no warning
false, 11, no warning
bool(true)
true, 0, no warning
true, 0, no warning
