--TEST--
socket_listen(): the backlog limits pending connections, and a non-blocking connect beyond it fails with EAGAIN and no warning
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$listener = bound_socket(AF_UNIX, SOCK_STREAM, abstract_name());
$clients = [];
$connect = function () use (&$clients) {
    $clients[] = $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_set_nonblock($client);
    return failure_of($client, fn () => socket_connect($client, abstract_name()));
};
socket_listen($listener, 1);
echo $connect(), $connect(), $connect();
var_dump(socket_listen($listener, 2));
echo $connect(), $connect();
var_dump(socket_listen($listener, -1)); // the maximum
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
