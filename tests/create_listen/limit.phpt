--TEST--
socket_create_listen(): without descriptors left it warns, gives false and works again later
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the errors are Linux\'s');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip valgrind keeps a limit of descriptors of its own');
?>
--FILE--
<?php
$script = <<<'PHP'
$sockets = [socket_create_listen(0)]; // the first call makes ext/sockets read files
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
