--TEST--
socket_create_listen(): warns and returns false at the fd limit, and works again later
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip valgrind has its own fd limit');
?>
--FILE--
<?php
$script = <<<'PHP'
$sockets = [socket_create_listen(0)]; // on its first call, ext/sockets reads files
while ($sockets[] = @socket_create(AF_INET, SOCK_STREAM, 0));
var_dump(socket_create_listen(0), socket_last_error() === SOCKET_EMFILE);
unset($sockets[5]);
var_dump(socket_create_listen(0) instanceof Socket);
PHP;
passthru('ulimit -n 40; exec ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECTF--
Warning: socket_create_listen(): unable to create listening socket [24]: Too many open files in %s on line %d
bool(false)
bool(true)
bool(true)
