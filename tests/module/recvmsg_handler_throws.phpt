--TEST--
socket_accept() and socket_recvmsg(): both last errors are set if a user error handler throws
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

set_error_handler(fn (int $level, string $message) => throw new ErrorException($message));
foreach (['socket_accept', 'socket_recvmsg'] as $function) {
    $a = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_clear_error();
    $before = count_open_fds();
    $message = ['controllen' => 100];
    echo exception_of(fn () => $function === 'socket_accept' ? socket_accept($a) : socket_recvmsg($a, $message)), "\n";
    var_dump($message === ['controllen' => 100], socket_last_error($a) === socket_last_error(), socket_last_error() !== 0, count_open_fds() - $before);
}
?>
--EXPECT--
ErrorException: socket_accept(): unable to accept incoming connection [22]: Invalid argument
bool(true)
bool(true)
bool(true)
int(0)
ErrorException: socket_recvmsg(): Error in recvmsg [107]: Transport endpoint is not connected
bool(true)
bool(true)
bool(true)
int(0)
