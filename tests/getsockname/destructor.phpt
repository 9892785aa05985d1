--TEST--
socket_getsockname(), socket_getpeername(): the destructor of an overwritten value may close the socket
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Closer
{
    public function __destruct() { $GLOBALS['replacer']->replace(); }
}
foreach (['socket_getsockname', 'socket_getpeername'] as $function) {
    foreach (['host', 'port'] as $name) {
        [$socket] = tcp_pair();
        $replacer = new SocketReplacer($socket);
        $host = $port = null;
        $$name = new Closer;
        var_dump($function($socket, $host, $port), $host, is_int($port), $socket);
        $replacer->report();
    }
}
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
bool(true)
NULL
the others: 00 [false,false] true
bool(true)
string(9) "127.0.0.1"
bool(true)
NULL
the others: 00 [false,false] true
bool(true)
string(9) "127.0.0.1"
bool(true)
NULL
the others: 00 [false,false] true
bool(true)
string(9) "127.0.0.1"
bool(true)
NULL
the others: 00 [false,false] true
