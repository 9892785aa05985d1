--TEST--
socket_create_listen(): a handler of its warning may open sockets, which stay open
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$listener = socket_create_listen(0);
$before = descriptors();
set_error_handler(function (int $level, string $message) {
    global $others;
    echo strstr($message, ' [', true), "\n";
    $others = pair();
    return true;
});
var_dump(socket_create_listen(port_of($listener)), descriptors() - $before);
var_dump(socket_write($others[0], 'text'), socket_read($others[1], 10));
?>
--EXPECT--
socket_create_listen(): unable to bind to given address
bool(false)
int(2)
int(4)
string(4) "text"
