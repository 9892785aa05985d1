--TEST--
socket_create_pair(): transfers data in both directions on a stream pair
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair));
var_dump($pair);
var_dump(socket_write($pair[0], "there\n"), socket_read($pair[1], 100));
var_dump(socket_write($pair[1], "back\n"), socket_read($pair[0], 100));
?>
--EXPECT--
bool(true)
array(2) {
  [0]=>
  object(Socket)#1 (0) {
  }
  [1]=>
  object(Socket)#2 (0) {
  }
}
int(6)
string(6) "there
"
int(5)
string(5) "back
"
