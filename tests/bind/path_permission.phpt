--TEST--
socket_bind(), socket_connect(), socket_sendto(): warn and return false with EACCES without permission for the folder
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip expects Linux errno values');
if (trim(shell_exec('id -u')) !== '0') die('skip requires root, to drop a capability');
exec('setpriv --bounding-set=-dac_override,-dac_read_search true 2>&1', $output, $status);
if ($status !== 0) die('skip setpriv is missing or not permitted');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$folder = temporary_path('rights');
mkdir($folder);
$receiver = bound_socket(AF_UNIX, SOCK_DGRAM, "$folder/there");
chmod($folder, 0);
$script = <<<'PHP'
require getenv('HELPER');
$folder = $argv[1];
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
echo failure_of($socket, fn () => socket_bind($socket, "$folder/new"));
echo failure_of($socket, fn () => socket_connect($socket, "$folder/there"));
echo failure_of($socket, fn () => socket_sendto($socket, 'x', 1, 0, "$folder/there"));
PHP;
putenv('HELPER=' . dirname(__DIR__) . '/helper.inc');
// Drops the capabilities that let root bypass permissions.
$without = 'setpriv --bounding-set=-dac_override,-dac_read_search ';
passthru($without . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -r ' . escapeshellarg($script) . " $folder");
chmod($folder, 0700);
unlink("$folder/there");
rmdir($folder);
?>
--EXPECT--
false, 13, socket_bind(): Unable to bind address [13]: Permission denied
false, 13, socket_connect(): unable to connect [13]: Permission denied
false, 13, socket_sendto(): Unable to write to socket [13]: Permission denied
