--TEST--
Constants: TCP, IP and IPv6 options
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || !in_array(php_uname('m'), ['x86_64', 'aarch64'], true)) die('skip expects values of Linux on x86_64 and aarch64');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$names = '
    TCP_NODELAY TCP_KEEPIDLE TCP_KEEPINTVL TCP_KEEPCNT TCP_DEFER_ACCEPT TCP_CONGESTION
    TCP_NOTSENT_LOWAT IPPROTO_IP IPPROTO_IPV6 IPV6_V6ONLY IPV6_UNICAST_HOPS
';
foreach (preg_split('/\s+/', trim($names)) as $name) {
    echo $name, '=', defined($name) ? constant($name) : 'undefined', "\n";
}
?>
--EXPECT--
TCP_NODELAY=1
TCP_KEEPIDLE=4
TCP_KEEPINTVL=5
TCP_KEEPCNT=6
TCP_DEFER_ACCEPT=9
TCP_CONGESTION=13
TCP_NOTSENT_LOWAT=25
IPPROTO_IP=0
IPPROTO_IPV6=41
IPV6_V6ONLY=26
IPV6_UNICAST_HOPS=16
