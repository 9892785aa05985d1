--TEST--
Constants: those added in PHP 8.4 are defined on every PHP version
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || !in_array(php_uname('m'), ['x86_64', 'aarch64'], true)) die('skip Linux values on common architectures');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$names = '
    SOCK_DCCP SOCK_CLOEXEC SOCK_NONBLOCK SOL_UDPLITE
';
foreach (preg_split('/\s+/', trim($names)) as $name) {
    echo $name, '=', defined($name) ? constant($name) : 'undefined', "\n";
}
?>
--EXPECT--
SOCK_DCCP=6
SOCK_CLOEXEC=524288
SOCK_NONBLOCK=2048
SOL_UDPLITE=136
