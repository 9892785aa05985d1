--TEST--
socket_import_stream(): TCP, UDP and Unix streams keep their names and types
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$path = temporary_path('import');
$tcp = stream_socket_server('tcp://127.0.0.1:0');
$client = stream_socket_client('tcp://' . stream_socket_get_name($tcp, false));
foreach ([
    $tcp,
    $client,
    stream_socket_server('udp://127.0.0.1:0', $_, $_, STREAM_SERVER_BIND),
    stream_socket_server("unix://$path", $_, $_, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN),
    stream_socket_server("udg://$path.udg", $_, $_, STREAM_SERVER_BIND),
] as $stream) {
    $socket = socket_import_stream($stream);
    socket_getsockname($socket, $host, $port);
    $name = stream_socket_get_name($stream, false);
    var_dump($host === $name || "$host:$port" === $name, socket_get_option($socket, SOL_SOCKET, SO_TYPE));
}
?>
--EXPECT--
bool(true)
int(1)
bool(true)
int(1)
bool(true)
int(2)
bool(true)
int(1)
bool(true)
int(2)
