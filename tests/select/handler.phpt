--TEST--
socket_select(): a user error handler may close the sockets and change the arrays
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
$read = ['a' => $a, 'b' => $b];
$write = [$b];
$except = [$a];
set_error_handler(function (int $level, string $message) {
    global $a, $b, $read, $write, $others;
    echo $message, "\n";
    socket_close($a);
    $read['a'] = 'changed';
    $write = null;
    unset($GLOBALS['a'], $GLOBALS['b'], $GLOBALS['except']);
    $others = pair();
    return true;
});
var_dump(socket_select($read, $write, $except, -1));
var_dump(array_map('get_debug_type', $read), $write, isset($a), isset($b), isset($except));
?>
--EXPECT--
socket_select(): Unable to select [22]: Invalid argument
bool(false)
array(2) {
  ["a"]=>
  string(6) "string"
  ["b"]=>
  string(6) "Socket"
}
NULL
bool(false)
bool(false)
bool(false)
