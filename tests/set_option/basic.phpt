--TEST--
socket_set_option(): socket_get_option() returns the boolean options that were set
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
foreach (['SO_REUSEADDR', 'SO_REUSEPORT', 'SO_KEEPALIVE', 'SO_DONTROUTE', 'SO_BROADCAST', 'SO_OOBINLINE'] as $name) {
    $option = constant($name);
    $before = socket_get_option($tcp, SOL_SOCKET, $option);
    $set = socket_set_option($tcp, SOL_SOCKET, $option, 1);
    echo $name, ': ', json_encode([$before, $set, socket_get_option($tcp, SOL_SOCKET, $option)]), "\n";
}
var_dump(socket_set_option($tcp, SOL_SOCKET, SO_KEEPALIVE, 0), socket_get_option($tcp, SOL_SOCKET, SO_KEEPALIVE));
?>
--EXPECT--
SO_REUSEADDR: [0,true,1]
SO_REUSEPORT: [0,true,1]
SO_KEEPALIVE: [0,true,1]
SO_DONTROUTE: [0,true,1]
SO_BROADCAST: [0,true,1]
SO_OOBINLINE: [0,true,1]
bool(true)
int(0)
