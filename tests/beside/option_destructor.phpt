--TEST--
socket_set_option(): a throwing destructor in the value runs after ext/sockets has converted the value
--EXTENSIONS--
sockets
sockets_pair
--FILE--
<?php
final class Bomb
{
    public function __destruct()
    {
        throw new Exception('destroyed');
    }
}

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
try {
    socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_LOOP, [new Bomb()]);
} catch (Exception $exception) {
    echo $exception->getMessage(), "\n";
}
var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_LOOP));
?>
--EXPECT--
destroyed
int(1)
