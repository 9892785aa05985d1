--TEST--
socket_getsockname(), socket_getpeername(): a typed property accepts a matching value and throws otherwise
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Holder { public string $address = ''; public int $port = 0; public array $list = ['as it was']; }
[$client, $accepted] = tcp_pair();
$holder = new Holder;
var_dump(socket_getsockname($accepted, $holder->address, $holder->port), $holder->address, $holder->port === port_of($accepted));
echo exception_of(fn () => socket_getsockname($client, $holder->list)), "\n";
echo exception_of(fn () => socket_getpeername($client, $holder->address, $holder->list)), "\n";
var_dump($holder->list);
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
bool(true)
TypeError: Cannot assign string to reference held by property Holder::$list of type array
TypeError: Cannot assign int to reference held by property Holder::$list of type array
array(1) {
  [0]=>
  string(9) "as it was"
}
