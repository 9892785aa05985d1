--TEST--
socket_create_pair(): a typed reference that rejects an array leaks nothing and keeps its value
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

class Holder { public ?string $text = 'as it was'; public ?Socket $socket = null; }
$holder = new Holder;
$before = count_open_fds();
echo exception_of(fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $holder->text)), "\n";
echo exception_of(fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $holder->socket)), "\n";
var_dump($holder, count_open_fds() - $before);
?>
--EXPECT--
TypeError: Cannot assign array to reference held by property Holder::$text of type ?string
TypeError: Cannot assign array to reference held by property Holder::$socket of type ?Socket
object(Holder)#1 (2) {
  ["text"]=>
  string(9) "as it was"
  ["socket"]=>
  NULL
}
int(0)
