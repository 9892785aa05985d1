--TEST--
OPcache: preloaded code calls the functions, alone and beside ext/sockets
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/module_loading.inc';
if (!has_jit()) die('skip no OPcache with JIT');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip PHP leaks memory when preloading');
if (PHP_OS_FAMILY === 'Windows') die('skip preloading is not available');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

$preloaded = dirname(__DIR__) . '/module_opcache_preload.tmp.php';
file_put_contents($preloaded, <<<'PHP'
<?php
final class Pair
{
    public const TYPES = [SOCK_STREAM, SOCK_CLOEXEC];

    private ?array $ends = null;

    public function lastLine(string $text): string|false
    {
        socket_create_pair(AF_UNIX, self::TYPES[0], 0, $this->ends);
        socket_write($this->ends[0], $text);
        socket_close($this->ends[0]);
        return @socket_read($this->ends[1], 10, PHP_NORMAL_READ);
    }
}

$left = new Pair();
echo 'preloading: ', $left->lastLine('last'), ', ';
PHP);
$script = <<<'PHP'
$pairs = [new Pair(), new Pair(), new Pair()];
foreach ($pairs as $pair) {
    echo $pair->lastLine("last"), ", ";
}
echo json_encode(opcache_get_status()["preload_statistics"]["classes"]), ", ", json_encode(SOCK_CLOEXEC === Pair::TYPES[1]);
PHP;
$preload = '-d opcache.preload_user=root -d opcache.preload=' . escapeshellarg($preloaded);
foreach (['off', 'tracing', 'function'] as $jit) {
    echo "$jit: ";
    print_per_way(ways(), fn ($options) => run_child("$options $preload " . jit_options($jit), $script));
}
?>
--EXPECT--
off: preloading: last, last, last, last, ["Pair"], true
tracing: preloading: last, last, last, last, ["Pair"], true
function: preloading: last, last, last, last, ["Pair"], true
--CLEAN--
<?php
unlink(dirname(__DIR__) . '/module_opcache_preload.tmp.php');
?>
