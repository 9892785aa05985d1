--TEST--
socket_set_option(): an option of another level with the same number accepts an int value
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux option numbers');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(TCP_NOTSENT_LOWAT === SO_BINDTODEVICE);
var_dump(socket_set_option($tcp, SOL_TCP, TCP_NOTSENT_LOWAT, 5000), socket_get_option($tcp, SOL_TCP, TCP_NOTSENT_LOWAT));
$tos = 13; // IP_RECVTOS
var_dump($tos === SO_LINGER);
var_dump(socket_set_option($tcp, IPPROTO_IP, $tos, 1), socket_get_option($tcp, IPPROTO_IP, $tos));
?>
--EXPECT--
bool(true)
bool(true)
int(5000)
bool(true)
bool(true)
int(1)
