--TEST--
examples/activated.php: serves a connection that it was started with, until EOF
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

[$client, $accepted] = tcp_pair();
$program = start_example(EXAMPLES . '/activated.php', [$accepted], 'LISTEN_FDS=1 LISTEN_PID=$$', $output);
socket_write($client, "one\ntwo");
socket_shutdown($client, 1);
socket_close($accepted);
echo read_all($client), end_of_example($program, $output);
?>
--EXPECTF--
eno
owt
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
exit status 0
