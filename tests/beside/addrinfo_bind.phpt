--TEST--
socket_addrinfo_bind(): its Socket can listen and be sent over SCM_RIGHTS
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$listener = socket_addrinfo_bind(socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_STREAM])[0]);
var_dump(socket_listen($listener));
$pair = pair();
send_fds($pair[0], [$listener]);
[$received] = recv_fds($pair[1]);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_connect($client, '127.0.0.1', port_of($listener)));
socket_write(socket_accept($received), "hello\n");
var_dump(socket_read($client, 100, PHP_NORMAL_READ));
?>
--EXPECT--
bool(true)
bool(true)
string(6) "hello
"
