--TEST--
socket_select(): an exception in a user error handler keeps the arrays and the last error
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$read = ['a' => $a, 'b' => $b];
$write = [$b];
$none = null;
set_error_handler(fn (int $level, string $message) => throw new ErrorException($message));
try {
    socket_select($read, $write, $none, -1);
} catch (ErrorException $e) {
    echo $e->getMessage(), "\n";
}
var_dump($read === ['a' => $a, 'b' => $b], $write === [$b], socket_last_error(), socket_last_error($a), socket_read($b, 10));
?>
--EXPECT--
socket_select(): Unable to select [22]: Invalid argument
bool(true)
bool(true)
int(22)
int(0)
string(1) "x"
