--TEST--
dl(): the loaded module is gone in the next request
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/module_loading.inc';
if (!getenv('TEST_PHP_CGI_EXECUTABLE')) die('skip no php-cgi');
if (has_sockets_compiled_in()) die('skip ext/sockets is compiled in');
?>
--FILE--
<?php
require dirname(__DIR__) . '/module_loading.inc';

// php-cgi -T runs several requests in one process, unless the environment says that a web server started it.
array_map('putenv', ['SERVER_SOFTWARE', 'SERVER_NAME', 'GATEWAY_INTERFACE', 'REQUEST_METHOD']);
$script = dirname(__DIR__) . '/module_dl_requests.tmp.php';
file_put_contents($script, <<<'PHP'
<?php
$all = fn () => [get_loaded_extensions(), get_defined_functions()['internal'], get_declared_classes(), array_keys(get_defined_constants())];
$count = fn () => array_map('count', $all());
$before = $count();
$descriptors = count(scandir('/proc/self/fd'));
dl('sockets_pair');
$added = array_map(fn ($after, $before) => $after - $before, $count(), $before);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $left);
socket_write($left[0], 'text');
echo json_encode([getmypid(), $descriptors, $before, $added, socket_read($left[1], 10)]), "\n";
PHP);
$dl = '-d enable_dl=1 -d extension_dir=' . escapeshellarg(dirname(own_library()));
$php = getenv('TEST_PHP_CGI_EXECUTABLE') . ' -n -q -T 4 ' . warning_options() . " $dl " . escapeshellarg($script);
$requests = array_map('json_decode', explode("\n", trim(shell_exec("$php 2>/dev/null </dev/null"))));

echo count($requests), ' requests, ', count(array_unique($requests, SORT_REGULAR)), " answer\n";
[, , , $added, $data] = $requests[0];
echo 'added: ', json_encode(array_map(fn ($count) => $count > 0, $added)), ", $data\n";
?>
--EXPECT--
4 requests, 1 answer
added: [true,true,true,true], text
--CLEAN--
<?php
unlink(dirname(__DIR__) . '/module_dl_requests.tmp.php');
?>
