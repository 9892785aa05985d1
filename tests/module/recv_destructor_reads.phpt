--TEST--
socket_recv(): the destructor of the old value sees the new one and may receive into the same variable
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

class Reader
{
    public function __destruct()
    {
        global $b, $data;
        echo "destructor finds: $data\n";
        var_dump(socket_recv($b, $data, 3, 0), $data);
    }
}
[$a, $b] = pair();
socket_write($a, 'onetwothree');
$data = new Reader;
var_dump(socket_recv($b, $data, 3, 0), $data, socket_read($b, 10));
?>
--EXPECT--
destructor finds: one
int(3)
string(3) "two"
int(3)
string(3) "two"
string(5) "three"
