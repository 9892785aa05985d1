--TEST--
socket_sendmsg(): warns about an AF_INET address in hexadecimal or IPv6 notation
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

foreach ([AF_INET, AF_INET6] as $family) {
    $socket = socket_create($family, SOCK_DGRAM, 0);
    foreach (['0x7f.1', '0x7f000001', '127.0.0.0X1', '::ffff:127.0.0.1'] as $host) {
        $message = ['name' => ['family' => AF_INET, 'addr' => $host, 'port' => 9], 'iov' => ['x']];
        echo failure_of($socket, fn () => socket_sendmsg($socket, $message));
    }
}
?>
--EXPECT--
false, -10001, socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '0x7f.1' to get an AF_INET address
false, -10001, socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '0x7f000001' to get an AF_INET address
false, -10001, socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '127.0.0.0X1' to get an AF_INET address
false, -10001, socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '::ffff:127.0.0.1' to get an AF_INET address
false, -10001, socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '0x7f.1' to get an AF_INET address
false, -10001, socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '0x7f000001' to get an AF_INET address
false, -10001, socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '127.0.0.0X1' to get an AF_INET address
false, -10001, socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '::ffff:127.0.0.1' to get an AF_INET address
