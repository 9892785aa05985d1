--TEST--
socket_set_option(): sets TCP options
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
foreach (['TCP_NODELAY' => 1, 'TCP_KEEPIDLE' => 100, 'TCP_KEEPINTVL' => 10, 'TCP_KEEPCNT' => 3] as $name => $value) {
    $option = constant($name);
    $set = socket_set_option($tcp, SOL_TCP, $option, $value);
    echo $name, ': ', json_encode([$set, socket_get_option($tcp, SOL_TCP, $option)]), "\n";
}
?>
--EXPECT--
TCP_NODELAY: [true,1]
TCP_KEEPIDLE: [true,100]
TCP_KEEPINTVL: [true,10]
TCP_KEEPCNT: [true,3]
