--TEST--
socket_addrinfo_connect(): reading with a huge length allocates only for the data received
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

$listener = listener(AF_INET, '127.0.0.1');
$client = socket_addrinfo_connect(socket_addrinfo_lookup('127.0.0.1', (string) port_of($listener), ['ai_socktype' => SOCK_STREAM])[0]);
socket_write(socket_accept($listener), 'three');
memory_reset_peak_usage();
$before = memory_get_peak_usage();
var_dump(socket_read($client, 1 << 30), memory_get_peak_usage() - $before < 100000);
?>
--EXPECT--
string(5) "three"
bool(true)
