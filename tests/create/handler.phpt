--TEST--
socket_create(): sockets that the user error handler creates stay open
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$before = count_open_fds();
set_error_handler(function (int $level, string $message) {
    global $a;
    echo $message, "\n";
    $a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
    return true;
});
var_dump(socket_create(AF_INET, SOCK_STREAM, 9), count_open_fds() - $before, socket_get_option($a, SOL_SOCKET, SO_TYPE) === SOCK_DGRAM);
?>
--EXPECT--
socket_create(): Unable to create socket [93]: Protocol not supported
bool(false)
int(1)
bool(true)
