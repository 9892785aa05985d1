--TEST--
socket_sendmsg(): does not send a reused fd if __toString() of a later element closes a Socket that is to be passed
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

class Reopener
{
    public function __construct(private Socket $socket, public $file = null) {}

    public function __toString(): string
    {
        socket_close($this->socket);
        $this->file = fopen(__FILE__, 'r');
        return (string) SOL_SOCKET;
    }
}

[$a, $b] = nonblocking_pair();
[$passed, $peer] = pair();
$reopener = new Reopener($passed);
try {
    @socket_sendmsg($a, ['iov' => ['x'], 'control' => [
        rights_cmsg([$passed])[0],
        ['level' => $reopener, 'type' => SCM_RIGHTS, 'data' => [$peer]],
    ]]);
} catch (Error) {
    // sending nothing is as correct as sending the rest
}
$unexpected = array_filter(@recv_fds($b), fn ($received) => !$received instanceof Socket);
var_dump(is_resource($reopener->file), count($unexpected));
?>
--EXPECT--
bool(true)
int(0)
