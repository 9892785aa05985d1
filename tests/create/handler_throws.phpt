--TEST--
socket_create(), socket_create_listen(), socket_create_pair(): a throwing user error handler leaks no fd and leaves the variable unchanged
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$listener = socket_create_listen(0);
$port = port_of($listener);
set_error_handler(fn (int $level, string $message) => throw new ErrorException(preg_replace('/ \[.*/', '', $message)));
$pair = 'as it was';
foreach ([
    fn () => socket_create(AF_INET, SOCK_STREAM, 9),
    fn () => socket_create_listen($port),
    fn () => socket_create_pair(AF_INET, SOCK_STREAM, 0, $GLOBALS['pair']),
] as $call) {
    socket_clear_error();
    $before = count_open_fds();
    echo exception_of($call), "\n";
    var_dump(socket_last_error() !== 0, count_open_fds() - $before);
}
var_dump($pair);
?>
--EXPECT--
ErrorException: socket_create(): Unable to create socket
bool(true)
int(0)
ErrorException: socket_create_listen(): unable to bind to given address
bool(true)
int(0)
ErrorException: socket_create_pair(): Unable to create socket pair
bool(true)
int(0)
string(9) "as it was"
