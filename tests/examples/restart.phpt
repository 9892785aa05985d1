--TEST--
examples/restart.php: each client gets an answer while the server restarts
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

function count_fds($program): int
{
    return count(scandir('/proc/' . proc_get_status($program)['pid'] . '/fd'));
}

$program = start_example("-r 'require \"" . EXAMPLES . "/restart.php\";'", [], '', $output);
fgets($output);
echo $line = fgets($output);
sscanf($line, 'program 1 listens on 127.0.0.1:%d', $port);

/* This client is served by the first program throughout. */
$first = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($first, '127.0.0.1', $port);
socket_write($first, "early\n");
echo socket_read($first, 1024, PHP_NORMAL_READ);

$answers = $programs = [];
for ($restarts = 0; $restarts < 5; $restarts++) {
    proc_terminate($program, SIGUSR2);
    do { // until the next program answers
        $answer = answer(AF_INET, '127.0.0.1', $port, "abc\n");
        $answers[preg_replace('/\d+/', 'N', $answer)] = true;
        sscanf($answer, 'cba, says program %d', $programs[]);
    } while (is_string($answer) && end($programs) < $restarts + 2);
    usleep(50000);
    $before ??= count_fds($program);
}
echo implode(array_keys($answers)), implode(' ', array_unique([1, ...$programs])), "\n";

/* A connection is closed after the process that serves it has been started. */
for ($tries = 0; ($after = count_fds($program)) > $before && $tries < 1000; $tries++) {
    usleep(50000);
}
echo 'more descriptors in program 6 than in program 2: ', max(0, $after - $before), "\n";

proc_terminate($program);
while (($line = fgets($output)) !== "stopped\n" && $line !== false) {
    echo preg_replace('/:\d+/', ':N', $line);
}
$late = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(@socket_connect($late, '127.0.0.1', $port), socket_strerror(socket_last_error($late)));
socket_write($first, "late\n");
echo socket_read($first, 1024, PHP_NORMAL_READ);
?>
--EXPECTF--
program 1 listens on 127.0.0.1:%d
ylrae, says program 1
cba, says program N
1 2 3 4 5 6
more descriptors in program 6 than in program 2: 0
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
program 2 listens on 127.0.0.1:N
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
program 3 listens on 127.0.0.1:N
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
program 4 listens on 127.0.0.1:N
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
program 5 listens on 127.0.0.1:N
on sockets_pair %d.%d.%d, %s ext/sockets, PHP %d.%d.%s
program 6 listens on 127.0.0.1:N
bool(false)
string(18) "Connection refused"
etal, says program 1
