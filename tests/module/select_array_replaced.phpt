--TEST--
socket_select(): ignores an array that a user error handler replaces during a later argument's conversion
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
set_error_handler(function (int $level, string $message) {
    echo $message, "\n";
    $GLOBALS['read'] = 5;
    $GLOBALS['except'] = null;
    return true;
});
foreach ([[$b], null] as $write) {
    $read = $except = [$a];
    echo exception_of(function () use (&$write) {
        global $read, $except;
        var_dump(socket_select($read, $write, $except, 0.5));
    }), "\n";
    var_dump($read, $write === [$b], $except);
}
?>
--EXPECT--
Implicit conversion from float 0.5 to int loses precision
int(1)
nothing thrown
int(5)
bool(true)
NULL
Implicit conversion from float 0.5 to int loses precision
ValueError: socket_select(): At least one array argument must be passed
int(5)
bool(false)
NULL
