--TEST--
dl(): code compiled by OPcache's JIT while the module was loaded runs in requests that do not load it
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/module_loading.inc';
if (!getenv('TEST_PHP_CGI_EXECUTABLE')) die('skip no php-cgi');
if (!has_jit()) die('skip no OPcache with JIT');
if (has_sockets_compiled_in()) die('skip ext/sockets is compiled in');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

// php-cgi -T runs several requests in one process, unless the environment says that a web server started it.
array_map('putenv', ['SERVER_SOFTWARE', 'SERVER_NAME', 'GATEWAY_INTERFACE', 'REQUEST_METHOD']);
$script = dirname(__DIR__) . '/module_dl_jit.tmp.php';
file_put_contents($script, <<<'PHP'
<?php
function load(string $library): bool
{
    return @dl($library);
}

function text(): string
{
    return function_exists('socket_strerror') ? socket_strerror(0) : 'none';
}

// Only the first two requests load the module.
$count = opcache_get_status()['scripts'][__FILE__]['hits'] ?? 0;
if ($count < 2) {
    load('sockets_pair');
}
for ($i = 0; $i < 50; $i++) {
    load('another');
    $text = text();
}
echo "$count: $text\n";
PHP);
$options = warning_options() . ' ' . jit_options('tracing') . ' -d enable_dl=1 -d extension_dir=' . escapeshellarg(dirname(own_library()));
passthru(getenv('TEST_PHP_CGI_EXECUTABLE') . " -n -q -T 4 $options " . escapeshellarg($script) . ' 2>/dev/null </dev/null', $status);
echo "exit status $status\n";
?>
--EXPECT--
0: Success
1: Success
2: none
3: none
exit status 0
--CLEAN--
<?php
unlink(dirname(__DIR__) . '/module_dl_jit.tmp.php');
?>
