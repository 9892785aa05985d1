--TEST--
socket_sendmsg(): what has the number of a Socket that the text of a later element closes is not sent (difference 10)
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
        rights([$passed])[0],
        ['level' => $reopener, 'type' => SCM_RIGHTS, 'data' => [$peer]],
    ]]);
} catch (Error) {
    // nothing sent is as good as the rest sent
}
$strangers = array_filter(@taken($b), fn ($received) => !$received instanceof Socket);
var_dump(is_resource($reopener->file), count($strangers));
?>
--EXPECT--
bool(true)
int(0)
