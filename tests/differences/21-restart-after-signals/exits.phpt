--TEST--
socket_read(): a handler may end the script
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
$parent = getmypid();
register_shutdown_function(fn () => getmypid() === $parent && print("shutdown\n"));
pcntl_signal(SIGALRM, fn () => exit("exit\n"));
call_with_signal(fn () => socket_read($b, 100), fn () => socket_write($a, 'late'));
echo "not reached\n";
?>
--EXPECT--
exit
shutdown
