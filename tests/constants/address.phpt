--TEST--
Constants: address families, socket types, levels and read modes
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
    AF_UNIX AF_INET AF_INET6 SOL_SOCKET PHP_NORMAL_READ PHP_BINARY_READ SOL_TCP SOL_UDP
    SOCK_STREAM SOCK_DGRAM SOCK_RAW SOCK_SEQPACKET SOCK_RDM
';
foreach (preg_split('/\s+/', trim($names)) as $name) {
    echo $name, '=', defined($name) ? constant($name) : 'undefined', "\n";
}
?>
--EXPECT--
AF_UNIX=1
AF_INET=2
AF_INET6=10
SOL_SOCKET=1
PHP_NORMAL_READ=1
PHP_BINARY_READ=2
SOL_TCP=6
SOL_UDP=17
SOCK_STREAM=1
SOCK_DGRAM=2
SOCK_RAW=3
SOCK_SEQPACKET=5
SOCK_RDM=4
