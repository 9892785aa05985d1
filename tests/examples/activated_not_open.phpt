--TEST--
examples/activated.php: exits with one line and status 1 if a descriptor is not open, or no socket
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require __DIR__ . '/program.inc';

$program = start_example(EXAMPLES . '/activated.php', [], 'exec 3</dev/null; LISTEN_FDS=1 LISTEN_PID=$$', $output);
echo end_of_example($program, $output);
$program = start_example(EXAMPLES . '/activated.php', [], 'exec 3<&- 4<&-; LISTEN_FDS=200 LISTEN_PID=$$', $output);
echo preg_replace('/^descriptor \d+ is/m', 'descriptor N is', end_of_example($program, $output));
?>
--EXPECTF--
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
descriptor 3 is not a socket
exit status 1
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
descriptor N is not %s
exit status 1
