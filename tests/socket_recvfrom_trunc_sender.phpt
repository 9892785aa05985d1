--TEST--
the module: socket_recvfrom() with MSG_TRUNC of more than a piece of a stream tells no sender, not what memory held
--EXTENSIONS--
sockets_pair
--FILE--
<?php
$listener = socket_create_listen(0);
socket_getsockname($listener, $host, $port);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
$accepted = socket_accept($listener);
foreach ([1000, 70000] as $length) {
    socket_write($client, 'hello');
    str_repeat(random_bytes(100), 1000); // what earlier calls leave on the stack
    socket_recvfrom($accepted, $data, $length, MSG_TRUNC, $sender, $port);
    var_dump($sender, $port);
}
?>
--EXPECT--
string(7) "0.0.0.0"
int(0)
string(7) "0.0.0.0"
int(0)
