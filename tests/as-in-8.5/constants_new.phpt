--TEST--
Constants: those added by PHP 8.5 exist on every PHP version
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || !in_array(php_uname('m'), ['x86_64', 'aarch64'], true)) die('skip expects values of Linux on x86_64 and aarch64');
?>
--FILE--
<?php
foreach (['IPPROTO_ICMP', 'IPPROTO_ICMPV6', 'SO_BUSY_POLL', 'UDP_SEGMENT', 'SHUT_RD', 'SHUT_WR', 'SHUT_RDWR'] as $name) {
    echo $name, '=', defined($name) ? constant($name) : 'undefined', "\n";
}
?>
--EXPECT--
IPPROTO_ICMP=1
IPPROTO_ICMPV6=58
SO_BUSY_POLL=46
UDP_SEGMENT=103
SHUT_RD=0
SHUT_WR=1
SHUT_RDWR=2
