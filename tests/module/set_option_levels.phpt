--TEST--
socket_set_option(): numbers of SOL_SOCKET options are ints at other levels
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux only');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
// 13, 20, 21 and 25 are SO_LINGER, SO_RCVTIMEO, SO_SNDTIMEO and SO_BINDTODEVICE, which ext/sockets goes by at any level but IP's.
var_dump(TCP_NOTSENT_LOWAT === SO_BINDTODEVICE);
var_dump(socket_set_option($tcp, SOL_TCP, TCP_NOTSENT_LOWAT, 7), socket_get_option($tcp, SOL_TCP, TCP_NOTSENT_LOWAT));
foreach ([SO_LINGER, SO_RCVTIMEO, SO_SNDTIMEO] as $option) {
    echo failure_of($tcp, fn () => socket_set_option($tcp, SOL_UDP, $option, 1));
    echo failure_of($tcp, fn () => socket_get_option($tcp, SOL_UDP, $option));
}
?>
--EXPECT--
bool(true)
bool(true)
int(7)
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
false, 95, socket_get_option(): Unable to retrieve socket option [95]: Operation not supported
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
false, 95, socket_get_option(): Unable to retrieve socket option [95]: Operation not supported
false, 92, socket_set_option(): Unable to set socket option [92]: Protocol not available
false, 95, socket_get_option(): Unable to retrieve socket option [95]: Operation not supported
