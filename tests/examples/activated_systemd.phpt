--TEST--
examples/activated.php: serves the listener of systemd-socket-activate
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (!is_readable('/proc/net/unix')) die('skip no /proc');
if (trim((string) shell_exec('command -v systemd-socket-activate')) === '') die('skip systemd-socket-activate is missing');
?>
--FILE--
<?php
require __DIR__ . '/program.inc';

/* It starts the example when the first client connects, with little of its own environment. */
$path = temporary_path('activated_systemd');
$launcher = "systemd-socket-activate -l $path -E LD_LIBRARY_PATH=" . getenv('LD_LIBRARY_PATH') . ' ' . PHP_BINARY . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' '
    . EXAMPLES . '/activated.php';
$program = proc_open("exec $launcher", [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']], $pipes);
/* It listens: __SO_ACCEPTCON is among the flags. */
for ($tries = 0; !preg_match("~ 00010000 .* $path$~m", file_get_contents('/proc/net/unix')) && $tries < 1000; $tries++) {
    usleep(50000);
}
var_dump(answer(AF_UNIX, $path, 0, "hello\n"));
proc_terminate($program);
echo end_of_example($program, $pipes[1]);
?>
--EXPECTF--
string(6) "olleh
"
/tmp/sp_activated_systemd.%d, inherited
stopped
exit status 0
