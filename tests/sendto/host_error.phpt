--TEST--
socket_sendto(): an unknown host warns and sets an error below -10000
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
if (!@stream_socket_server('tcp://[::1]:0')) die('skip no IPv6');
if (@dns_get_record('nosuch.invalid', DNS_A) === false) die('skip no DNS resolver');
?>
--FILE--
<?php
socket_clear_error();
foreach ([AF_INET, AF_INET6] as $family) {
    $socket = socket_create($family, SOCK_DGRAM, 0);
    var_dump(socket_sendto($socket, 'x', 1, 0, 'nosuch.invalid', 80), socket_last_error($socket), socket_last_error());
    echo socket_strerror(socket_last_error()), "\n";
}
?>
--EXPECTF--
Warning: socket_sendto(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)
int(-10001)
int(-10001)
Unknown host

Warning: socket_sendto(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)
int(-10001)
int(-10001)
Unknown host
