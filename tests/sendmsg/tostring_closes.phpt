--TEST--
socket_sendmsg(): an iov element whose __toString() closes the socket sends nothing, nor to a reused fd
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
