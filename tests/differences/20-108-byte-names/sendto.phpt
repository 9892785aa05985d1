--TEST--
socket_recvfrom(), socket_sendto(): a client with an abstract name of 108 bytes gets its answer
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names and names of 108 bytes exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$server = bound_socket(AF_UNIX, SOCK_DGRAM, $address = abstract_name());
$name = str_pad(abstract_name() . 'client', 108, 'x');
$client = socket_import_stream(stream_socket_server("udg://$name", $error, $text, STREAM_SERVER_BIND));
socket_sendto($client, 'ask', 3, 0, $address);
socket_recvfrom($server, $data, 10, 0, $from);
var_dump(strlen($from), socket_sendto($server, 'answer', 6, 0, $from), socket_read($client, 10));
?>
--EXPECT--
int(108)
int(6)
string(6) "answer"
