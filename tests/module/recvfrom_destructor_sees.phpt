--TEST--
socket_recvfrom(): the destructor of an old value sees all new values
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Finder
{
    public function __destruct()
    {
        global $data, $host, $port;
        echo "destructor finds: $data $host ", $port === port_of($GLOBALS['socket']) ? 'its port' : 'no port', "\n";
    }
}
foreach (['data', 'host', 'port'] as $name) {
    $socket = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
    socket_sendto($socket, 'text', 4, 0, '127.0.0.1', port_of($socket));
    $data = $host = $port = null;
    $$name = new Finder;
    var_dump(socket_recvfrom($socket, $data, 10, 0, $host, $port));
}
?>
--EXPECT--
destructor finds: text 127.0.0.1 its port
int(4)
destructor finds: text 127.0.0.1 its port
int(4)
destructor finds: text 127.0.0.1 its port
int(4)
