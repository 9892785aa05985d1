--TEST--
constants: types of ancillary data
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || !in_array(php_uname('m'), ['x86_64', 'aarch64'], true)) die('skip the values are Linux\'s on common machines');
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
