--TEST--
examples/activated.php: serves even if nobody receives the notification
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

$listener = listener(AF_INET, '127.0.0.1');
$program = start_example(EXAMPLES . '/activated.php', [$listener], 'NOTIFY_SOCKET=/missing LISTEN_FDS=1 LISTEN_PID=$$', $output);
var_dump(answer(AF_INET, '127.0.0.1', port_of($listener), "hello\n"));
proc_terminate($program);
echo end_of_example($program, $output);
?>
--EXPECTF--
string(6) "olleh
"
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
127.0.0.1:%d, inherited
READY=1 was not sent: No such file or directory
STOPPING=1 was not sent: No such file or directory
stopped
exit status 0
