--TEST--
socket_write(): a user error handler may close the socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($b);
set_error_handler(function (int $level, string $message) {
    global $a;
    echo $message, "\n";
    var_dump(socket_last_error($a), socket_last_error());
    socket_close($a);
    unset($GLOBALS['a']);
    return true;
});
var_dump(socket_write($a, 'x'), isset($a));
?>
--EXPECT--
socket_write(): unable to write to socket [32]: Broken pipe
int(32)
int(32)
bool(false)
bool(false)
