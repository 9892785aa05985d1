--TEST--
socket_last_error(): returns 0 at the start of each web request
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__, 2) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

$page = dirname(__DIR__, 2) . '/socket_last_error_request.inc';
file_put_contents($page, '<?php echo socket_last_error(), " "; @socket_create_pair(AF_UNIX, SOCK_STREAM, SOL_TCP, $pair); echo socket_last_error(), "\n";');
$server = proc_open('exec ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -S 127.0.0.1:0 ' . escapeshellarg($page),
    [1 => ['file', '/dev/null', 'w'], 2 => ['pipe', 'w']], $pipes);
while (($line = fgets($pipes[2])) !== false && !preg_match('~\((http://\S+)\) started~', $line, $url));
for ($i = 0; $i < 3; $i++) {
    echo file_get_contents($url[1]);
}
proc_terminate($server, 2); // SIGINT, for a regular shutdown
proc_close($server);
?>
--EXPECT--
0 93
0 93
0 93
--CLEAN--
<?php
unlink(dirname(__DIR__, 2) . '/socket_last_error_request.inc');
?>
