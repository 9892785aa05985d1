--TEST--
socket_send() and socket_recv(): MSG_OOB sends one urgent byte out of band
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $accepted] = tcp_pair();
var_dump(socket_send($client, 'abc', 3, MSG_OOB));
$none = null;
$except = [$accepted];
var_dump(socket_select($none, $none, $except, 10));
var_dump(socket_recv($accepted, $data, 10, MSG_OOB), $data, socket_recv($accepted, $data, 10, 0), $data);
var_dump(socket_send($client, 'd', 1, MSG_OOB));
$except = [$accepted];
var_dump(socket_select($none, $none, $except, 10), socket_recv($accepted, $data, 1 << 20, MSG_OOB), $data);
?>
--EXPECT--
int(3)
int(1)
int(1)
string(1) "c"
int(2)
string(2) "ab"
int(1)
int(1)
int(1)
string(1) "d"
