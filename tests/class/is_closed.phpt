--TEST--
socket_last_error(): throws for a closed Socket, and leaves an open one unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

function is_closed(Socket $socket): bool
{
    try {
        socket_last_error($socket);
        return false;
    } catch (Error) {
        return true;
    }
}
[$a, $b] = pair();
socket_set_nonblock($a);
@socket_read($a, 1);
$error = socket_last_error($a);
var_dump(is_closed($a), socket_last_error($a) === $error, socket_last_error() === $error);
socket_close($a);
var_dump(is_closed($a), is_closed($b), socket_last_error() === $error);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
