--TEST--
socket_bind(): a handler of the warning of open_basedir may close the very socket, and another may get its number (difference 15)
--EXTENSIONS--
sockets_pair
--INI--
open_basedir={PWD}/../..
--FILE--
<?php
require dirname(__DIR__, 2) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_STREAM, 0);
$thief = new Thief($a);
var_dump(socket_bind($a, '/nowhere/socket'), $a);
$thief->tell();
?>
--EXPECTF--
socket_bind(): open_basedir restriction in effect. File(/nowhere/socket) is not within the allowed path(s): (%s)
last errors: 1 and 1
bool(false)
NULL
the others: 00 [false,false] true
