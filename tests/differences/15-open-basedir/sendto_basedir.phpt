--TEST--
socket_sendto(): does not send to a path outside open_basedir
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip abstract names exist only on Linux');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$path = temporary_path('sendto_basedir');
$receivers = [bound_socket(AF_UNIX, SOCK_DGRAM, $path), bound_socket(AF_UNIX, SOCK_DGRAM, abstract_name())];
mkdir("$path.dir");
symlink($path, "$path.dir/link");
$script = <<<'PHP'
[, $inside, $outside] = $argv;
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
foreach ([$outside, dirname($inside) . '/link'] as $path) {
    var_dump(socket_sendto($socket, 'forbidden', 9, 0, $path), socket_last_error($socket), socket_last_error());
}
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_bind($receiver, $inside), socket_sendto($socket, 'allowed', 7, 0, $inside));
var_dump(socket_sendto($socket, 'allowed', 7, 0, "\0sp" . $argv[3]));
PHP;
passthru(PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . " -d open_basedir=$path.dir -r " . escapeshellarg($script) . " $path.dir/socket $path " . substr(abstract_name(), 3));
array_map('socket_set_nonblock', $receivers);
var_dump(socket_read($receivers[0], 100), socket_read($receivers[1], 100));
?>
--EXPECTF--
Warning: socket_sendto(): open_basedir restriction in effect. File(/tmp/sp_sendto_basedir.%d) is not within the allowed path(s): (/tmp/sp_sendto_basedir.%d.dir) in %s on line %d
bool(false)
int(1)
int(1)

Warning: socket_sendto(): open_basedir restriction in effect. File(/tmp/sp_sendto_basedir.%d.dir/link) is not within the allowed path(s): (/tmp/sp_sendto_basedir.%d.dir) in %s on line %d
bool(false)
int(1)
int(1)
bool(true)
int(7)
int(7)
bool(false)
string(7) "allowed"
