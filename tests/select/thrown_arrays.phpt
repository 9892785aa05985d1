--TEST--
socket_select(): keeps all arrays if it throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$read = ['k' => $a];
$write = [$b, 'text'];
$except = [$a];
echo get_class((function () use (&$read, &$write, &$except) {
    try {
        socket_select($read, $write, $except, 0);
    } catch (Throwable $e) {
        return $e;
    }
})()), "\n";
var_dump($read === ['k' => $a], $write === [$b, 'text'], $except === [$a], socket_last_error());
?>
--EXPECT--
TypeError
bool(true)
bool(true)
bool(true)
int(0)
