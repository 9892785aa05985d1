--TEST--
the module: where it is loaded first it stays whole and ext/sockets is left out
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
// PHP warns of each function that is there twice.
$script = 'var_dump(extension_loaded("sockets"), socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), socket_write($pair[0], "x"), socket_read($pair[1], 1));';
passthru(PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d extension=' . escapeshellarg($sockets) . ' -r ' . escapeshellarg($script) . ' 2>/dev/null');
?>
--EXPECTF--
%AWarning: sockets: Unable to register functions, unable to load in Unknown on line 0
bool(false)
bool(true)
int(1)
string(1) "x"
