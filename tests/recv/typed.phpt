--TEST--
socket_recv(): typed properties accept values that fit and reject others
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Holder { public int $number = 5; public string $text = 'as it was'; public ?string $null = ''; }
[$a, $b] = pair();
$holder = new Holder;
socket_write($a, '12 text');
var_dump(socket_recv($b, $holder->number, 2, 0), $holder->number);
echo exception_of(fn () => socket_recv($b, $holder->number, 10, 0)), "\n";
var_dump($holder->number);
echo exception_of(fn () => socket_recv($b, $holder->text, 10, MSG_DONTWAIT)), "\n";
var_dump($holder->text, socket_recv($b, $holder->null, 10, MSG_DONTWAIT), $holder->null);
?>
--EXPECT--
int(2)
int(12)
TypeError: Cannot assign string to reference held by property Holder::$number of type int
int(12)
TypeError: Cannot assign null to reference held by property Holder::$text of type string
string(9) "as it was"
bool(false)
NULL
