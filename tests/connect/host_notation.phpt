--TEST--
socket_connect(): warns about an AF_INET address in hexadecimal or IPv6 notation
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
require dirname(__DIR__) . '/helper.inc';
if (has_musl()) die('skip gethostbyname() of musl accepts hexadecimal numbers');
if (@dns_get_record('nosuch.invalid', DNS_A) === false) die('skip no DNS resolver');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach (['0x7f.1', '0x7f000001', '127.0.0.0X1', '::ffff:127.0.0.1'] as $host) {
    echo failure_of($socket, fn () => socket_connect($socket, $host, 9));
}
?>
--EXPECT--
false, -10001, socket_connect(): Host lookup failed [-10001]: Unknown host
false, -10001, socket_connect(): Host lookup failed [-10001]: Unknown host
false, -10001, socket_connect(): Host lookup failed [-10001]: Unknown host
false, -10001, socket_connect(): Host lookup failed [-10001]: Unknown host
