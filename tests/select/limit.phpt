--TEST--
socket_select(): arrays may have more elements than RLIMIT_NOFILE allows fds
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') die('skip valgrind has its own fd limit');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$script = <<<'PHP'
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$read = $write = $except = array_fill(0, 100, $pair[0]);
socket_write($pair[1], 'x');
var_dump(socket_select($read, $write, $except, 0), count($read), count($write), count($except));
PHP;
passthru('ulimit -n 40; exec ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
int(2)
int(100)
int(100)
int(0)
