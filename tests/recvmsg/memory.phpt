--TEST--
socket_recvmsg(): closes received fds if the memory limit is reached
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') die('skip USE_ZEND_ALLOC=0 disables PHP\'s memory limit');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$script = <<<'PHP'
$count = fn () => count(scandir('/proc/self/fd'));
socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
socket_set_option($pair[0], SOL_SOCKET, SO_SNDBUF, 300000);
$data = str_repeat('x', 120000);
$control = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => array_fill(0, 200, STDIN)]];
echo socket_sendmsg($pair[0], ['iov' => [$data], 'control' => $control]), " sent\n";
$before = $count();
register_shutdown_function(function () use ($count, $before, $pair) {
    ini_set('memory_limit', -1);
    unset($GLOBALS['message']);
    echo "\n", $count() - $before, " left open\n";
});
$message = ['controllen' => 2000, 'buffer_size' => 120000];
// Start a new chunk of 2 MB and fill it up to 45,000 bytes, which is less than the data needs.
$filled = [];
for ($have = memory_get_usage(true); memory_get_usage(true) === $have; $filled[] = str_repeat('x', 100000));
for ($i = 0; $i < 19; $i++) {
    $filled[] = str_repeat('x', 100000);
}
ini_set('memory_limit', memory_get_usage(true));
socket_recvmsg($pair[1], $message);
PHP;
$php = PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d display_errors=1 -d html_errors=0 -d error_reporting=32767 -r ';
passthru($php . escapeshellarg($script) . ' 2>&1');
?>
--EXPECTF--
120000 sent

Fatal error: Allowed memory size of %d bytes exhausted%s(tried to allocate %d bytes) in %s on line %d

0 left open
