--TEST--
socket_set_option(): throws if a user error handler closes the socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

foreach ([SO_KEEPALIVE, SO_OOBINLINE] as $option) {
    [$a] = pair();
    set_error_handler(function () use ($a) {
        socket_close($a);
        return true;
    });
    echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, $option, new stdClass)), "\n";
    restore_error_handler();
}
var_dump(socket_last_error());
?>
--EXPECT--
Error: socket_set_option(): Argument #1 ($socket) has already been closed
Error: socket_set_option(): Argument #1 ($socket) has already been closed
int(0)
