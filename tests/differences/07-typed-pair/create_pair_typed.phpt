--TEST--
socket_create_pair(): a typed reference that refuses an array leaks nothing and keeps its value (difference 7)
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

class Holder { public ?string $text = 'as it was'; public ?Socket $socket = null; }
$holder = new Holder;
$before = descriptors();
echo thrown(fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $holder->text)), "\n";
echo thrown(fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $holder->socket)), "\n";
var_dump($holder, descriptors() - $before);
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
