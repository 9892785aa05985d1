--TEST--
socket_read(): a line read ignores SO_RCVLOWAT, set or inherited
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$server = listener(AF_INET, '127.0.0.1');
socket_set_option($server, SOL_SOCKET, SO_RCVLOWAT, 100);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', port_of($server));
$accepted = socket_accept($server);
socket_set_option($accepted, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 20, 'usec' => 0]);
socket_set_option($client, SOL_SOCKET, SO_RCVLOWAT, 100);
socket_set_option($client, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 20, 'usec' => 0]);
socket_write($client, "one\ntwo");
socket_write($accepted, "three\nfour");
var_dump(elapsed_seconds(function () use ($accepted, $client) {
    echo socket_read($accepted, 100, PHP_NORMAL_READ), socket_read($client, 100, PHP_NORMAL_READ);
}) < 10);
?>
--EXPECT--
one
three
bool(true)
