--TEST--
socket_getsockname(): returns an absolute path, or one relative to the directory of the process, where that of the thread differs (ZTS)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!PHP_ZTS) die('skip the directory of a thread is that of the process');
?>
--FILE--
<?php
require dirname(__DIR__) . '/temporary.inc';

/* Binds in the directory, and prints the name without the random number. The process is in the directory above. */
$script = <<<'PHP'
function bind(string $directory, string $name): void
{
    chdir($directory);
    $socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_bind($socket, $name);
    socket_getsockname($socket, $path);
    echo filetype($name), ' ', preg_replace('/\.\d+/', '.N', str_replace(str_repeat('d', 75), '{75 d}', $path)), "\n";
}
$start = getcwd();
bind($start, 'as_given');
bind('/', ltrim($argv[1], '/'));
bind("$start/b/c", './in_c');
bind("$start/b", '../' . str_repeat('d', 75));
bind($start, str_repeat('d', 75) . '.1');
bind("$start/../other/c", 'other');
bind("$start/../a" . str_repeat('d', 75), 'not_a');
$name = basename(dirname($start)) . '/a'; // leads from the directory above to that of the process
bind("$start/../..", "$name/b/below");
bind("$start/../..", "$name//slash");
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(@socket_bind($socket, "$name///"), socket_strerror(socket_last_error($socket))); // a directory
PHP;

$base = temporary_path('threads');
$folder = "$base.d/" . str_repeat('d', 75) . '/a';
foreach (['b/c', '../other/c', '../a' . str_repeat('d', 75)] as $name) {
    mkdir("$folder/$name", 0700, true);
}
passthru("cd $folder; exec " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script) . " $base.socket");
?>
--EXPECT--
socket as_given
socket /tmp/sp_threads.N.socket
socket b/c/./in_c
socket b/../{75 d}
socket {75 d}.N
socket ../other/c/other
socket ../a{75 d}/not_a
socket b/below
socket slash
bool(false)
string(22) "Address already in use"
