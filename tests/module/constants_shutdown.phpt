--TEST--
Constants: SHUT_* as in PHP 8.5
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || !in_array(php_uname('m'), ['x86_64', 'aarch64'], true)) die('skip Linux values on common architectures');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$names = '
    SHUT_RD SHUT_WR SHUT_RDWR
';
foreach (preg_split('/\s+/', trim($names)) as $name) {
    echo $name, '=', defined($name) ? constant($name) : 'undefined', "\n";
}
?>
--EXPECT--
SHUT_RD=0
SHUT_WR=1
SHUT_RDWR=2
