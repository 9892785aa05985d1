--TEST--
examples/activated.php: listens on its own if LISTEN_PID is another process
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require __DIR__ . '/program.inc';

$program = start_example(EXAMPLES . '/activated.php', [listener(AF_INET, '127.0.0.1')], 'LISTEN_FDS=1 LISTEN_PID=1', $output);
fgets($output);
echo $line = fgets($output);
sscanf($line, '127.0.0.1:%d', $port);
var_dump(answer(AF_INET, '127.0.0.1', $port, "hello\n"));
proc_terminate($program);
echo end_of_example($program, $output);
?>
--EXPECTF--
127.0.0.1:%d, bound here
string(6) "olleh
"
stopped
exit status 0
