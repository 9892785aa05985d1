--TEST--
socket_bind(), socket_connect(), socket_sendto(), socket_sendmsg(): a short relative path works in a directory whose own path is too long
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/temporary.inc';

/* In a process of its own, which starts in the directory above. */
$script = <<<'PHP'
mkdir('sub');
chdir('sub');
foreach ([SOCK_STREAM, SOCK_DGRAM] as $type) {
    $sockets[$type] = socket_create(AF_UNIX, $type, 0);
    socket_bind($sockets[$type], "s$type");
}
socket_listen($sockets[SOCK_STREAM]);
$stream = socket_create(AF_UNIX, SOCK_STREAM, 0);
$dgram = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(strlen(getcwd()) > 108, array_map('filetype', ['s' . SOCK_STREAM, 's' . SOCK_DGRAM]));
var_dump(socket_connect($stream, 's' . SOCK_STREAM));
var_dump(socket_sendto($dgram, 'one', 3, 0, 's' . SOCK_DGRAM), socket_read($sockets[SOCK_DGRAM], 10));
$message = ['name' => ['family' => AF_UNIX, 'path' => 's' . SOCK_DGRAM], 'iov' => ['three']];
var_dump(socket_sendmsg($dgram, $message, 0), socket_read($sockets[SOCK_DGRAM], 10));
PHP;

$folder = temporary_path('bind_deep') . '/' . str_repeat('d', 90);
mkdir($folder, 0700, true);
passthru("cd $folder; exec " . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
bool(true)
array(2) {
  [0]=>
  string(6) "socket"
  [1]=>
  string(6) "socket"
}
bool(true)
int(3)
string(3) "one"
int(5)
string(5) "three"
