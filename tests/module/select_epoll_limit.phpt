--TEST--
socket_select(): repeated calls work without a free descriptor
--EXTENSIONS--
sockets_pair
--FILE--
<?php
$script = <<<'PHP'
require getenv('HELPER');
[$near, $far] = many_pairs();
socket_write($far[4], 'x');
while (@socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair)) {
    $pairs[] = $pair;
}
while ($socket = @socket_create(AF_UNIX, SOCK_STREAM, 0)) {
    $pairs[] = $socket;
}
echo socket_strerror(socket_last_error()), "\n";
echo repeated_select_result($near), "\n";
$pairs = [];
echo repeated_select_result($near), "\n";
PHP;
putenv('HELPER=' . dirname(__DIR__) . '/helper.inc');
passthru('ulimit -n 256; exec ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script));
?>
--EXPECT--
Too many open files
1 of [4] null null
1 of [4] null null
