--TEST--
socket_bind(): a user error handler for the open_basedir warning may close the socket and reuse its fd
--EXTENSIONS--
sockets_pair
--INI--
open_basedir={PWD}/../..
--FILE--
<?php
require dirname(__DIR__, 2) . '/handler.inc';

$a = socket_create(AF_UNIX, SOCK_STREAM, 0);
$replacer = new SocketReplacer($a);
var_dump(socket_bind($a, '/nowhere/socket'), $a);
$replacer->report();
?>
--EXPECTF--
socket_bind(): open_basedir restriction in effect. File(/nowhere/socket) is not within the allowed path(s): (%s)
last errors: 1 and 1
bool(false)
NULL
the others: 00 [false,false] true
