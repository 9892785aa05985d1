--TEST--
socket_select(): assigns the results to typed properties
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Loop
{
    public ?array $read;
    public array $write;
    public iterable|int|null $except;
}
[$a, $b] = pair();
socket_write($a, 'x');
$loop = new Loop;
$loop->read = $loop->write = $loop->except = ['a' => $a, 'b' => $b];
var_dump(socket_select($loop->read, $loop->write, $loop->except, 0));
var_dump($loop->read === ['b' => $b], $loop->write === ['a' => $a, 'b' => $b], $loop->except);
?>
--EXPECT--
int(3)
bool(true)
bool(true)
array(0) {
}
