--TEST--
socket_connect(): does not connect to a path outside open_basedir
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$path = temporary_path('connect_basedir');
$listeners = [listener(AF_UNIX, $path), listener(AF_UNIX, abstract_name())];
mkdir("$path.dir");
symlink($path, "$path.dir/link");
$script = <<<'PHP'
[, $inside, $outside] = $argv;
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
foreach ([$outside, dirname($inside) . '/link'] as $path) {
    var_dump(socket_connect($socket, $path), socket_last_error($socket), socket_last_error());
}
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_bind($listener, $inside), socket_listen($listener), socket_connect($socket, $inside));
var_dump(socket_connect(socket_create(AF_UNIX, SOCK_STREAM, 0), "\0sp" . $argv[3]));
PHP;
passthru(PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . " -d open_basedir=$path.dir -r " . escapeshellarg($script) . " $path.dir/socket $path " . substr(abstract_name(), 3));
array_map('socket_set_nonblock', $listeners);
var_dump(socket_accept($listeners[0]), socket_accept($listeners[1]) instanceof Socket);
?>
--EXPECTF--
Warning: socket_connect(): open_basedir restriction in effect. File(/tmp/sp_connect_basedir.%d) is not within the allowed path(s): (/tmp/sp_connect_basedir.%d.dir) in %s on line %d
bool(false)
int(1)
int(1)

Warning: socket_connect(): open_basedir restriction in effect. File(/tmp/sp_connect_basedir.%d.dir/link) is not within the allowed path(s): (/tmp/sp_connect_basedir.%d.dir) in %s on line %d
bool(false)
int(1)
int(1)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
