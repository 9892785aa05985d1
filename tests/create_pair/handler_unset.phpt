--TEST--
socket_create_pair(): the user error handler may unset the variable
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$before = count_open_fds();
$pair = pair();
set_error_handler(function (int $level, string $message) {
    echo $message, "\n";
    unset($GLOBALS['pair']);
    return true;
});
var_dump(socket_create_pair(AF_INET, SOCK_STREAM, 0, $pair), isset($pair), count_open_fds() - $before);
?>
--EXPECT--
socket_create_pair(): Unable to create socket pair [95]: Operation not supported
bool(false)
bool(false)
int(0)
