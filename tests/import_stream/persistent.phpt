--TEST--
socket_import_stream(): socket_close() closes a persistent stream for good
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$address = 'tcp://' . stream_socket_get_name($server, false);
$connect = fn () => stream_socket_client($address, $error, $text, 10, STREAM_CLIENT_CONNECT | STREAM_CLIENT_PERSISTENT);
$before = count_open_fds();
socket_close(socket_import_stream($connect()));
var_dump(count_open_fds() - $before);
$again = $connect();
var_dump(is_resource($again), fwrite($again, 'abc'));
$first = stream_socket_accept($server, 10);
$second = stream_socket_accept($server, 10);
var_dump(fread($first, 10), fread($second, 10));
?>
--EXPECT--
int(0)
bool(true)
int(3)
string(0) ""
string(3) "abc"
