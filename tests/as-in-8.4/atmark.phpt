--TEST--
socket_atmark(): returns true when the urgent byte is next
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
var_dump(socket_atmark($accepted));
socket_send($client, 'abc', 3, MSG_OOB);
$none = null;
$except = [$accepted];
socket_select($none, $none, $except, 10);
var_dump(socket_atmark($accepted), socket_recv($accepted, $data, 10, 0), $data, socket_atmark($accepted));
socket_send($client, 'd', 1, 0);
var_dump(socket_recv($accepted, $data, 10, 0), $data, socket_atmark($accepted), socket_last_error($accepted));
?>
--EXPECT--
bool(false)
bool(false)
int(2)
string(2) "ab"
bool(true)
int(1)
string(1) "d"
bool(false)
int(0)
