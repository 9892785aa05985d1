--TEST--
socket_export_stream(): stream_socket_accept() works on the stream of a listening socket
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('export_accept');
$tcp = socket_create_listen(0);
socket_getsockname($tcp, $host, $port);
$unix = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($unix, $path);
socket_listen($unix);
foreach (["tcp://127.0.0.1:$port" => $tcp, "unix://$path" => $unix] as $address => $socket) {
    $client = stream_socket_client($address);
    $accepted = stream_socket_accept(socket_export_stream($socket), 10);
    fwrite($client, 'abc');
    var_dump(fread($accepted, 10));
}
unlink($path);
?>
--EXPECT--
string(3) "abc"
string(3) "abc"
