--TEST--
socket_set_option(): sets nothing if a user error handler throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a] = pair();
set_error_handler(function (int $level, string $message) {
    throw new DomainException($message);
});
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_KEEPALIVE, new stdClass)), "\n";
echo exception_of(fn () => socket_set_option($a, SOL_SOCKET, SO_OOBINLINE, new stdClass)), "\n";
var_dump(socket_get_option($a, SOL_SOCKET, SO_KEEPALIVE), socket_get_option($a, SOL_SOCKET, SO_OOBINLINE));
?>
--EXPECT--
DomainException: Object of class stdClass could not be converted to int
DomainException: Object of class stdClass could not be converted to int
int(0)
int(0)
