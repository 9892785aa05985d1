--TEST--
socket_sendmsg(): a host containing a NUL byte is not resolved
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$receiver = bound_socket(AF_INET, SOCK_DGRAM, '127.0.0.1');
$sender = socket_create(AF_INET, SOCK_DGRAM, 0);
$name = ['family' => AF_INET, 'addr' => "localhost\0.example", 'port' => port_of($receiver)];
set_error_handler(function (int $level, string $message) {
    echo $message, "\n";
    return true;
});
var_dump(socket_sendmsg($sender, ['name' => $name, 'iov' => ['x']]), socket_last_error($sender));
var_dump(socket_recv($receiver, $data, 10, MSG_DONTWAIT));
?>
--EXPECT--
socket_sendmsg(): Host lookup failed [-10001]: Unknown host
socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address 'localhost' to get an AF_INET address
bool(false)
int(-10001)
bool(false)
