--TEST--
examples/activated.php: serves the listeners that it was started with
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

$inet = listener(AF_INET, '127.0.0.1');
$unix = listener(AF_UNIX, $path = temporary_path('activated_listeners'));
$program = start_example(EXAMPLES . '/activated.php', [$inet, $unix], 'LISTEN_FDS=2 LISTEN_PID=$$', $output);
var_dump(answer(AF_INET, '127.0.0.1', port_of($inet), "hello\n"), answer(AF_UNIX, $path, 0, "you\n"));
proc_terminate($program);
echo end_of_example($program, $output);
?>
--EXPECTF--
string(6) "olleh
"
string(4) "uoy
"
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
127.0.0.1:%d, inherited
/tmp/sp_activated_listeners.%d, inherited
stopped
exit status 0
