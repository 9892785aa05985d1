--TEST--
socket_recv(): MSG_ERRQUEUE returns the message that caused an error
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux semantics of the flag');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_set_option($socket, 0 /* IPPROTO_IP */, 11 /* IP_RECVERR */, 1);
socket_connect($socket, '127.0.0.1', port_of($refusing = refusing_socket(SOCK_DGRAM)));
var_dump(socket_send($socket, 'to nobody', 9, 0));
$read = [$socket];
$none = null;
socket_select($read, $none, $none, 10);
foreach ([100, 1 << 20] as $length) {
    var_dump(socket_recv($socket, $data, $length, MSG_ERRQUEUE), $data);
}
var_dump(socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECT--
int(9)
int(9)
string(9) "to nobody"
bool(false)
NULL
bool(true)
