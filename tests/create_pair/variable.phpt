--TEST--
socket_create_pair(): overwrites a variable, element or property of any previous value
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Holder { public $untyped = 'text'; public array $array = []; public ?iterable $iterable = null; public string|array $union = ''; }
$holder = new Holder;
$null = null;
$array = [1, 2, 3];
$object = new stdClass;
$list = ['element' => 5];
$nested = [];
$alias = &$aliased;

$call = function (&$variable) {
    return socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $variable) && array_is_list($variable)
        && count($variable) === 2 && $variable[0] instanceof Socket && $variable[1] instanceof Socket;
};
var_dump($call($undefined), $call($null), $call($array), $call($object));
var_dump($call($list['element']), $call($nested['made']['on']['the']['way']), $call($alias), $aliased === $alias);
var_dump($call($holder->untyped), $call($holder->array), $call($holder->iterable), $call($holder->union));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
