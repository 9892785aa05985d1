--TEST--
the module: socket_accept(), socket_recvmsg(): what a handler of the warning throws leaves both last errors set
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

set_error_handler(fn (int $level, string $message) => throw new ErrorException($message));
foreach (['socket_accept', 'socket_recvmsg'] as $function) {
    $a = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_clear_error();
    $before = descriptors();
    $message = ['controllen' => 100];
    echo thrown(fn () => $function === 'socket_accept' ? socket_accept($a) : socket_recvmsg($a, $message)), "\n";
    var_dump($message === ['controllen' => 100], socket_last_error($a) === socket_last_error(), socket_last_error() !== 0, descriptors() - $before);
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
