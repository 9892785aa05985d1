--TEST--
socket_create_pair(): warns and leaves the variable unchanged at the fd limit, and works again later
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
$sockets = [];
while (@socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair)) {
    $sockets[] = $pair;
}
$pair = 'untouched';
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), $pair, socket_last_error() === SOCKET_EMFILE);
array_pop($sockets);
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair));
PHP;
passthru('ulimit -n 40; exec ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECTF--
Warning: socket_create_pair(): Unable to create socket pair [24]: Too many open files in %s on line %d
bool(false)
string(9) "untouched"
bool(true)
bool(true)
