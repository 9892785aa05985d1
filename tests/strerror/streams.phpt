--TEST--
socket_strerror(): returns the same text as PHP's streams
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$port = port_of($refusing = refusing_socket(SOCK_STREAM));
foreach (['unix:///no/such/folder/socket', 'unix:///dev/null', "tcp://127.0.0.1:$port"] as $address) {
    @stream_socket_client($address, $number, $text);
    var_dump($number > 0, socket_strerror($number) === $text);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
