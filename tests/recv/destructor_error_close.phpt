--TEST--
socket_recv(): when it fails, a destructor of the old value may close the socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Closer
{
    public function __destruct() { $GLOBALS['thief']->take(); }
}
[$a, $b] = nonblocking_pair();
$thief = new Thief($a);
$data = new Closer;
var_dump(socket_recv($a, $data, 10, 0), $data, $a, socket_last_error() === SOCKET_EAGAIN);
$thief->tell();
?>
--EXPECT--
bool(false)
NULL
NULL
bool(true)
the others: 00 [false,false] true
