--TEST--
socket_create_pair(): the user error handler may assign the same variable, which keeps that value
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$before = count_open_fds();
$pair = 'as it was';
set_error_handler(function (int $level, string $message) {
    global $pair;
    echo $message, "\n";
    var_dump($pair, socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair));
    return true;
});
var_dump(socket_create_pair(AF_INET, SOCK_STREAM, 0, $pair), socket_write($pair[0], 'text'), socket_read($pair[1], 10));
var_dump(count_open_fds() - $before);
?>
--EXPECT--
socket_create_pair(): Unable to create socket pair [95]: Operation not supported
string(9) "as it was"
bool(true)
bool(false)
int(4)
string(4) "text"
int(2)
