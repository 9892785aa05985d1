--TEST--
socket_sendmsg(): an exception thrown by __toString() in any part propagates, and nothing is sent
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Thrower
{
    public function __toString(): string { throw new LogicException('no text'); }
}
[$a, $b] = nonblocking_pair(SOCK_DGRAM);
foreach ([
    ['iov' => [new Thrower]],
    ['iov' => ['text', new Thrower]],
    ['name' => ['path' => new Thrower], 'iov' => ['text']],
    ['name' => ['family' => new Thrower], 'iov' => ['text']],
    ['iov' => ['text'], 'control' => [['level' => new Thrower, 'type' => SCM_RIGHTS, 'data' => [STDIN]]]],
    ['iov' => ['text'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [STDIN]], ['level' => SOL_SOCKET, 'type' => new Thrower]]],
] as $message) {
    $before = count_open_fds();
    echo exception_of(fn () => socket_sendmsg($a, $message)), ', ', json_encode(socket_read($b, 10)), ' ', count_open_fds() - $before, "\n";
}
?>
--EXPECT--
LogicException: no text, false 0
LogicException: no text, false 0
LogicException: no text, false 0
LogicException: no text, false 0
LogicException: no text, false 0
LogicException: no text, false 0
