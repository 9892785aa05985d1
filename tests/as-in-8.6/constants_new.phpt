--TEST--
Constants: those added by PHP 8.6 exist on every PHP version
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || !in_array(php_uname('m'), ['x86_64', 'aarch64'], true)) die('skip expects values of Linux on x86_64 and aarch64');
?>
--FILE--
<?php
foreach (['AF_UNSPEC', 'TCP_USER_TIMEOUT', 'SO_DETACH_REUSEPORT_BPF'] as $name) {
    echo $name, '=', defined($name) ? constant($name) : 'undefined', "\n";
}
?>
--EXPECT--
AF_UNSPEC=0
TCP_USER_TIMEOUT=18
SO_DETACH_REUSEPORT_BPF=68
