--TEST--
Loading: the module reports its name and version
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

var_dump(extension_loaded('sockets_pair'));
preg_match('/define PHP_SOCKETS_PAIR_VERSION "(.*)"/', file_get_contents(dirname(__DIR__) . '/../php_sockets.h'), $header);
var_dump(phpversion('sockets_pair') === $header[1]);
?>
--EXPECT--
bool(true)
bool(true)
