--TEST--
socket_create_listen(): sockets that the user error handler creates stay open
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$listener = socket_create_listen(0);
$before = count_open_fds();
set_error_handler(function (int $level, string $message) {
    global $others;
    echo strstr($message, ' [', true), "\n";
    $others = pair();
    return true;
});
var_dump(socket_create_listen(port_of($listener)), count_open_fds() - $before);
var_dump(socket_write($others[0], 'text'), socket_read($others[1], 10));
?>
--EXPECT--
socket_create_listen(): unable to bind to given address
bool(false)
int(2)
int(4)
string(4) "text"
