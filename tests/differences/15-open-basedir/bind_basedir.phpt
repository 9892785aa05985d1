--TEST--
socket_bind(): creates no file at a path outside open_basedir
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$path = temporary_path('bind_basedir');
mkdir("$path.dir");
symlink($path, "$path.dir/link");
$script = <<<'PHP'
[, $inside, $outside] = $argv;
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
foreach ([$outside, dirname($inside) . '/../' . basename($outside), dirname($inside) . '/link'] as $path) {
    var_dump(socket_bind($socket, $path), socket_last_error($socket), socket_last_error());
}
var_dump(socket_bind($socket, $inside));
var_dump(socket_bind(socket_create(AF_UNIX, SOCK_STREAM, 0), "\0sp" . random_int(1, 999_999_999)));
PHP;
passthru(PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . " -d open_basedir=$path.dir -r " . escapeshellarg($script) . " $path.dir/socket $path");
var_dump(file_exists($path), file_exists("$path.dir/socket"));
?>
--EXPECTF--
Warning: socket_bind(): open_basedir restriction in effect. File(/tmp/sp_bind_basedir.%d) is not within the allowed path(s): (/tmp/sp_bind_basedir.%d.dir) in %s on line %d
bool(false)
int(1)
int(1)

Warning: socket_bind(): open_basedir restriction in effect. File(/tmp/sp_bind_basedir.%d.dir/../sp_bind_basedir.%d) is not within the allowed path(s): (/tmp/sp_bind_basedir.%d.dir) in %s on line %d
bool(false)
int(1)
int(1)

Warning: socket_bind(): open_basedir restriction in effect. File(/tmp/sp_bind_basedir.%d.dir/link) is not within the allowed path(s): (/tmp/sp_bind_basedir.%d.dir) in %s on line %d
bool(false)
int(1)
int(1)
bool(true)
bool(true)
bool(false)
bool(true)
