--TEST--
socket_recvmsg(): a __toString() that closes the socket ends the call, and nothing is received from a reused fd
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
        $this->pair = pair();
        socket_write($this->pair[0], 'to the second');
        socket_write($this->pair[1], 'to the first');
        return '100';
    }
}

[$a, $b] = pair();
socket_write($a, 'abc');
$closer = new Closer($b);
$message = ['controllen' => $closer];
try {
    $received = @socket_recvmsg($b, $message);
} catch (Error) {
    $received = false;
}
var_dump($received, $message === ['controllen' => $closer], socket_read($closer->pair[0], 100), socket_read($closer->pair[1], 100));
?>
--EXPECT--
bool(false)
bool(true)
string(12) "to the first"
string(13) "to the second"
