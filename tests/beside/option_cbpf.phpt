--TEST--
socket_set_option(): delegates SO_ATTACH_REUSEPORT_CBPF to ext/sockets and warns on failure
--EXTENSIONS--
sockets
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (!defined('SO_ATTACH_REUSEPORT_CBPF')) die('skip no SO_ATTACH_REUSEPORT_CBPF');
?>
--FILE--
<?php
require __DIR__ . '/../helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($socket, SOL_SOCKET, SO_REUSEPORT, 1);
socket_bind($socket, '127.0.0.1');
// ext/sockets builds a BPF program from the int.
var_dump(socket_set_option($socket, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, SKF_AD_CPU));
// The program belongs to the reuseport group: the socket itself has no filter to detach.
var_dump(socket_set_option($socket, SOL_SOCKET, SO_DETACH_BPF, 1));
?>
--EXPECTF--
bool(true)

Warning: socket_set_option(): Unable to set socket option [2]: No such file or directory in %s on line %d
bool(false)
