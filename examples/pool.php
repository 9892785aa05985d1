<?php
/* pool.php -- a dozen workers, each with a pair of sockets; socket_select() returns those that are done, and each of
 * them gets the next job. */

require __DIR__ . '/check.php';
require __DIR__ . '/primes.php';

const WORKERS = 12;

/** Does jobs, a line each, until EOF. */
function work(Socket $socket): void
{
    while (($job = read_line($socket)) !== null) {
        write_all($socket, "$job " . primes((int) $job) . "\n");
    }
}

/** Starts a worker and returns the socket to talk to it. */
function start(array $others): Socket
{
    check(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), 'socket_create_pair');
    if (fork() === 0) {
        // A worker reads EOF when no process has the other end open any more, workers started after it included.
        array_map('socket_close', [$pair[0], ...$others]);
        work($pair[1]);
        exit(0);
    }
    socket_close($pair[1]);
    return $pair[0];
}

$workers = [];
while (count($workers) < WORKERS) {
    $workers[] = start($workers);
}

$jobs = range(1000, 30000, 1000);
$results = [];
$busy = [];
foreach ($workers as $number => $socket) {
    write_all($socket, array_shift($jobs) . "\n");
    $busy[$number] = $socket;
}
while ($busy) {
    $done = $busy;
    $write = $except = null;
    check(socket_select($done, $write, $except, null), 'socket_select');
    foreach ($done as $number => $socket) { // with the keys of $busy
        $line = read_line($socket) ?? fail("worker $number has ended");
        [$limit, $count] = sscanf($line, '%d %d');
        $results[$limit] = $count;
        if ($jobs) {
            write_all($socket, array_shift($jobs) . "\n");
        } else {
            unset($busy[$number]);
        }
    }
}
array_map('socket_close', $workers);
for ($ended = 0; pcntl_wait($status) > 0; $ended += (int) pcntl_wifexited($status));

ksort($results);
foreach ([1000, 10000, 30000] as $limit) {
    echo "primes up to $limit: $results[$limit]\n";
}
echo count($results), " jobs done, $ended workers ended\n";
