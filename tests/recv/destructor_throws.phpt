--TEST--
socket_recv() and socket_recvfrom(): an exception thrown by the old value's destructor propagates, and the data is assigned
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Thrower
{
    public function __destruct() { throw new LogicException('thrown by the destructor'); }
}
foreach (['socket_recv', 'socket_recvfrom'] as $function) {
    [$a, $b] = pair();
    socket_write($a, 'data');
    $data = new Thrower;
    $address = 'as it was';
    echo exception_of(function () use ($function, $b) {
        global $data, $address;
        $function === 'socket_recv' ? socket_recv($b, $data, 10, 0) : socket_recvfrom($b, $data, 10, 0, $address);
    }), "\n";
    var_dump($data);
}
var_dump($address);
?>
--EXPECT--
LogicException: thrown by the destructor
string(4) "data"
LogicException: thrown by the destructor
string(4) "data"
string(0) ""
