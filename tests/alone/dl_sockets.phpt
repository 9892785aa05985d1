--TEST--
dl(): refuses to load ext/sockets with one warning, and sockets_pair keeps working
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_file(PHP_EXTENSION_DIR . '/sockets.so')) die('skip no shared ext/sockets');
if (!function_exists('dl')) die('skip no dl()');
?>
--FILE--
<?php
require dirname(__DIR__) . '/temporary.inc';

preg_match('/extension="?([^" ]*sockets_pair(?:\.so)?)"?/', getenv('TEST_PHP_EXTRA_ARGS'), $ours);
$ours = is_file($ours[1]) ? $ours[1] : ini_get('extension_dir') . '/sockets_pair.so';
$folder = temporary_path('dl_sockets');
mkdir($folder);
symlink($ours, "$folder/sockets_pair.so");
symlink(PHP_EXTENSION_DIR . '/sockets.so', "$folder/sockets.so");
$script = <<<'PHP'
foreach (['sockets', 'sockets.so', 'Sockets', 'php_sockets.dll'] as $name) {
    var_dump(dl($name));
}
var_dump(@dl('sockets_other'), extension_loaded('sockets'), socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair));
PHP;
passthru(PHP_BINARY . " -n -d extension_dir=$folder -d extension=sockets_pair -r " . escapeshellarg($script));
?>
--EXPECTF--
Warning: dl(): Cannot load sockets: sockets_pair is loaded, which has its functions. Load both when PHP starts in %s on line %d
bool(false)

Warning: dl(): Cannot load sockets: sockets_pair is loaded, which has its functions. Load both when PHP starts in %s on line %d
bool(false)

Warning: dl(): Cannot load sockets: sockets_pair is loaded, which has its functions. Load both when PHP starts in %s on line %d
bool(false)

Warning: dl(): Cannot load sockets: sockets_pair is loaded, which has its functions. Load both when PHP starts in %s on line %d
bool(false)
bool(false)
bool(false)
bool(true)
