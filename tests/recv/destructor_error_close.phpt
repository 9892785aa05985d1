--TEST--
socket_recv(): the destructor of the old value may close the socket after a failure
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Closer
{
    public function __destruct() { $GLOBALS['replacer']->replace(); }
}
[$a, $b] = nonblocking_pair();
$replacer = new SocketReplacer($a);
$data = new Closer;
var_dump(socket_recv($a, $data, 10, 0), $data, $a, socket_last_error() === SOCKET_EAGAIN);
$replacer->report();
?>
--EXPECT--
bool(false)
NULL
NULL
bool(true)
the others: 00 [false,false] true
