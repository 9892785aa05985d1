--TEST--
Examples: print one line on stderr that says whether they run beside ext/sockets
--EXTENSIONS--
sockets_pair
--FILE--
<?php
$check = escapeshellarg("require '" . dirname(__DIR__, 2) . "/examples/check.php'; echo 'stdout';");
$command = PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . " -r $check";
$process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
echo $line = stream_get_contents($pipes[2]);
var_dump(stream_get_contents($pipes[1]), proc_close($process));
var_dump(str_contains($line, ' beside ext/sockets') === extension_loaded('sockets'));
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
string(6) "stdout"
int(0)
bool(true)
