--TEST--
socket_addrinfo_connect(): its Socket is close-on-exec and works with socket_select() and line reads
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (!is_dir('/proc/self/fdinfo')) die('skip requires /proc');
?>
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$listener = listener(AF_INET, '127.0.0.1');
$before = socket_flags();
[$address] = socket_addrinfo_lookup('127.0.0.1', (string) port_of($listener), ['ai_socktype' => SOCK_STREAM]);
$client = socket_addrinfo_connect($address);
$flags = array_values(array_diff_key(socket_flags(), $before));
var_dump(count($flags) === 1 && ($flags[0] & 02000000) !== 0);

$server = socket_accept($listener);
socket_write($server, "one\ntwo");
$read = [$client];
$none = null;
var_dump(socket_select($read, $none, $none, 1), socket_read($client, 100, PHP_NORMAL_READ));
socket_close($server);
var_dump(socket_read($client, 100, PHP_NORMAL_READ), stream_get_contents(socket_export_stream($client)));
?>
--EXPECT--
bool(true)
int(1)
string(4) "one
"
string(3) "two"
string(0) ""
