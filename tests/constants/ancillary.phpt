--TEST--
Constants: SCM_* types of ancillary data
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
    SCM_RIGHTS SCM_CREDENTIALS
';
foreach (preg_split('/\s+/', trim($names)) as $name) {
    echo $name, '=', defined($name) ? constant($name) : 'undefined', "\n";
}
?>
--EXPECT--
SCM_RIGHTS=1
SCM_CREDENTIALS=2
