--TEST--
examples/restart.php: each client gets an answer while signals arrive at any time, also during a restart
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
if (PHP_OS !== 'Linux') die('skip the example uses /proc');
?>
--FILE--
<?php
require __DIR__ . '/program.inc';

$program = start_example("-r 'require \"" . EXAMPLES . "/restart.php\";'", [], '', $output);
fgets($output);
sscanf(fgets($output), 'program 1 listens on 127.0.0.1:%d', $port);

/* EOF on the second one ends the clients. */
[$stop, $stopped] = pair();
$clients = [];
for ($client = 0; $client < 3; $client++) {
    $clients[] = fork(function () use ($port, $stop, $stopped) {
        socket_close($stop);
        while (socket_recv($stopped, $data, 1, MSG_PEEK | MSG_DONTWAIT) === false) {
            if (!str_starts_with((string) answer(AF_INET, '127.0.0.1', $port, "abc\n"), 'cba, says program ')) {
                exit(1);
            }
        }
    });
}
$restarts = 0;
for ($seconds = 0; $seconds < 2 || ($restarts <= 2 && $seconds < 40); $seconds++) {
    for ($end = hrtime(true) + 1e9; hrtime(true) < $end;) {
        proc_terminate($program, SIGUSR2);
        usleep(5000);
    }
    sscanf(answer(AF_INET, '127.0.0.1', $port, "abc\n"), 'cba, says program %d', $restarts);
}
socket_close($stop);
foreach ($clients as $client) {
    echo wait_for_exit($client), "\n";
}
var_dump($restarts > 2);
proc_terminate($program);
stream_get_contents($output);
?>
--EXPECT--
exit status 0
exit status 0
exit status 0
bool(true)
