--TEST--
socket_recvfrom(): typed properties accept values that fit and reject others
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Holder { public string $text = ''; public string $address = ''; public int $number = 5; public array $list = ['as it was']; }
$socket = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
$holder = new Holder;
foreach ([['text', 'address', 'number'], ['list', 'address', 'number'], ['text', 'list', 'number'], ['text', 'address', 'list']] as [$data, $address, $port]) {
    socket_sendto($socket, 'data', 4, 0, '127.0.0.1', port_of($socket));
    echo exception_of(fn () => socket_recvfrom($socket, $holder->$data, 100, 0, $holder->$address, $holder->$port)), "\n";
}
var_dump($holder->text, $holder->address, $holder->number === port_of($socket), $holder->list);
?>
--EXPECT--
nothing thrown
TypeError: Cannot assign string to reference held by property Holder::$list of type array
TypeError: Cannot assign string to reference held by property Holder::$list of type array
TypeError: Cannot assign int to reference held by property Holder::$list of type array
string(4) "data"
string(9) "127.0.0.1"
bool(true)
array(1) {
  [0]=>
  string(9) "as it was"
}
