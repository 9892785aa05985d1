--TEST--
socket_recv(): a user error handler may close the socket and change the typed property during the assignment
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Holder
{
    public int $number = 5;
}
$holder = new Holder;
[$a, $b] = pair();
socket_write($a, '1.5');
set_error_handler(function (int $level, string $message) {
    echo $message, "\n";
    socket_close($GLOBALS['b']);
    $GLOBALS['holder']->number = 7;
    unset($GLOBALS['b']);
    return true;
});
var_dump(socket_recv($b, $holder->number, 10, 0), $holder->number, isset($b));
?>
--EXPECT--
Implicit conversion from float-string "1.5" to int loses precision
int(3)
int(1)
bool(false)
