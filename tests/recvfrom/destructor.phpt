--TEST--
socket_recvfrom(): the destructor of each old value may close the socket and change the other variables
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Changer
{
    public function __construct(private string $name) {}

    public function __destruct()
    {
        global $replacer, $socket, $data, $host, $port;
        if ($socket) {
            $replacer->replace();
        }
        foreach (['data', 'host', 'port'] as $other) {
            if ($other !== $this->name) {
                $$other = 'changed';
            }
        }
    }
}
foreach (['data', 'host', 'port'] as $name) {
    $socket = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
    socket_sendto($socket, 'text', 4, 0, '127.0.0.1', port_of($socket));
    $replacer = new SocketReplacer($socket);
    $data = $host = $port = null;
    $$name = new Changer($name);
    var_dump(socket_recvfrom($socket, $data, 10, 0, $host, $port), gettype($$name));
    $replacer->report();
}
?>
--EXPECT--
int(4)
string(6) "string"
the others: 00 [false,false] true
int(4)
string(6) "string"
the others: 00 [false,false] true
int(4)
string(7) "integer"
the others: 00 [false,false] true
