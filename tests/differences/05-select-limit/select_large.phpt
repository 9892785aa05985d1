--TEST--
socket_select(): 5,000 sockets in one call, with fds up to 10,000
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') die('skip valgrind has its own fd limit');
if (in_array($limit = trim((string) shell_exec('ulimit -Hn')), ['', '0']) || (int) $limit < 11000 && $limit !== 'unlimited') die("skip the fd limit is $limit");
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$script = <<<'PHP'
$near = $read = [];
for ($i = 0; $i < 5000; $i++) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    [$near[$i], $read["key $i"]] = $pair;
}
$write = null;
$except = $near;
socket_write($near[0], 'x');
socket_write($near[1234], 'x');
socket_write($near[4999], 'x');
echo socket_select($read, $write, $except, 60), ' of ', count($read), ' and ', count($except), ': ', implode(', ', array_slice(array_keys($read), 0, 5));
PHP;
passthru('ulimit -n 11000; exec ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
3 of 3 and 0: key 0, key 1234, key 4999
