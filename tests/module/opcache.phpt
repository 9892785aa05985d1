--TEST--
OPcache: code compiled by the JIT calls the functions, alone and beside ext/sockets
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/module_loading.inc';
if (!has_jit()) die('skip no OPcache with JIT');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

$functions = dirname(__DIR__) . '/module_opcache.tmp.php';
file_put_contents($functions, <<<'PHP'
<?php
function last_line(): string|false
{
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    socket_write($pair[0], 'last');
    socket_close($pair[0]);
    return @socket_read($pair[1], 10, PHP_NORMAL_READ);
}

function address_family(): int
{
    return function_exists('socket_addrinfo_lookup')
        ? socket_addrinfo_explain(socket_addrinfo_lookup('127.0.0.1', '1')[0])['ai_family']
        : AF_INET;
}
PHP);
$script = <<<'PHP'
$free = opcache_get_status()["jit"]["buffer_free"];
require getenv("FUNCTIONS");
for ($i = $right = 0; $i < 100; $i++) {
    $right += (int) (last_line() === "last" && address_family() === AF_INET);
}
$used = $free - opcache_get_status()["jit"]["buffer_free"];
echo "$right of 100 right, ", $used > 500 ? "compiled" : "$used bytes compiled";
PHP;
putenv("FUNCTIONS=$functions");
foreach (['tracing', 'function'] as $jit) {
    echo "$jit: ";
    print_per_way(ways(), fn ($options) => run_child("$options " . jit_options($jit), $script));
}
?>
--EXPECT--
tracing: 100 of 100 right, compiled
function: 100 of 100 right, compiled
--CLEAN--
<?php
unlink(dirname(__DIR__) . '/module_opcache.tmp.php');
?>
