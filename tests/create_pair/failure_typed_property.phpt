--TEST--
socket_create_pair(): a failed system call returns false before the type of $pair is checked
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Holder { public ?string $text = 'as it was'; }
$holder = new Holder;
var_dump(@socket_create_pair(AF_UNIX, SOCK_STREAM, SOL_TCP, $holder->text), $holder->text);
?>
--EXPECT--
bool(false)
string(9) "as it was"
