--TEST--
socket_accept(): warns at the fd limit and leaves the connection pending
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip valgrind has its own fd limit');
?>
--FILE--
<?php
$script = <<<'PHP'
$listener = socket_create_listen(0);
socket_getsockname($listener, $address, $port);
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
while ($sockets[] = @socket_create(AF_INET, SOCK_STREAM, 0));
var_dump(socket_accept($listener), socket_last_error() === SOCKET_EMFILE);
unset($sockets[5]);
socket_write($client, 'patient');
var_dump(socket_read(socket_accept($listener), 100));
PHP;
passthru('ulimit -n 40; exec ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [24]: Too many open files in %s on line %d
bool(false)
bool(true)
string(7) "patient"
