--TEST--
socket_sendmsg(): a piece whose text closes the very socket sends nothing, into whatever has its number then either
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Closer
{
    public function __construct(private Socket $socket, public ?array $pair = null) {}

    public function __toString(): string
    {
        socket_close($this->socket);
        $this->pair = nonblocking_pair();
        return 'text';
    }
}

[$a, $b] = nonblocking_pair();
$closer = new Closer($a);
try {
    $sent = @socket_sendmsg($a, ['iov' => [$closer]]);
} catch (Error) {
    $sent = false;
}
var_dump($sent, socket_read($b, 10), socket_read($closer->pair[0], 10), socket_read($closer->pair[1], 10));
?>
--EXPECT--
bool(false)
string(0) ""
bool(false)
bool(false)
