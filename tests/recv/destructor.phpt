--TEST--
socket_recv() and socket_recvfrom(): the data is assigned even if the destructor of the old value closes the socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

class Closer
{
    public function __construct(private Socket $socket) {}
    public function __destruct() { socket_close($this->socket); }
}
foreach (['socket_recv', 'socket_recvfrom'] as $function) {
    [$a, $b] = pair();
    socket_write($a, 'data');
    $data = new Closer($b);
    $address = 'replaced';
    var_dump($function === 'socket_recv' ? socket_recv($b, $data, 10, 0) : socket_recvfrom($b, $data, 10, 0, $address), $data);
    echo exception_of(fn () => socket_read($b, 10)), "\n";
}
var_dump($address);
?>
--EXPECT--
int(4)
string(4) "data"
Error: socket_read(): Argument #1 ($socket) has already been closed
int(4)
string(4) "data"
Error: socket_read(): Argument #1 ($socket) has already been closed
string(0) ""
