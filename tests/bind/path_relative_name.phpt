--TEST--
socket_bind(): socket_getsockname() returns a relative path unchanged
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY === 'Windows') die('skip the shell is not POSIX');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$script = <<<'PHP'
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($socket, 'sp_bind_relative_name');
socket_getsockname($socket, $name);
var_dump($name, unlink($name));
PHP;
$folder = temporary_path('bind_relative_folder');
mkdir($folder);
passthru('cd ' . escapeshellarg($folder) . ' && ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
rmdir($folder);
?>
--EXPECT--
string(21) "sp_bind_relative_name"
bool(true)
