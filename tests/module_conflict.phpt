--TEST--
the module: where ext/sockets is loaded PHP says in one line why it is not
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_file(PHP_EXTENSION_DIR . '/sockets.' . PHP_SHLIB_SUFFIX)) die('skip ext/sockets is not here to be loaded');
?>
--FILE--
<?php
require __DIR__ . '/helper.inc';

$sockets = PHP_EXTENSION_DIR . '/sockets.' . PHP_SHLIB_SUFFIX;
$command = PHP_BINARY . ' -n -d extension=' . escapeshellarg($sockets) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');
passthru($command . ' -r ' . escapeshellarg('var_dump(extension_loaded("sockets"), extension_loaded("sockets_pair"), count(array_filter(get_defined_functions()["internal"], fn ($f) => $f === "socket_create_pair")));'));
?>
--EXPECTF--
%AWarning: Cannot load module "sockets_pair" because conflicting module "sockets" is already loaded in Unknown on line 0
bool(true)
bool(false)
int(1)
