<?php
/* pool.php -- a dozen workers, each with a pair of sockets; socket_select() tells which of them is done, and that
 * one gets the next job. */

require __DIR__ . '/check.php';

const WORKERS = 12;

/** The job: how many primes there are up to a number. */
function primes(int $limit): int
{
    $sieve = str_repeat("\1", $limit + 1);
    for ($i = 2, $count = 0; $i <= $limit; $i++) {
        if ($sieve[$i] === "\1") {
            $count++;
            for ($multiple = $i * $i; $multiple <= $limit; $multiple += $i) {
                $sieve[$multiple] = "\0";
            }
        }
    }
    return $count;
}

/** Does jobs, a line each, until there are no more. */
function work(Socket $socket): void
{
    while (($job = check(socket_read($socket, 1024, PHP_NORMAL_READ), 'socket_read', $socket)) !== '') {
        write_all($socket, trim($job) . ' ' . primes((int) $job) . "\n");
    }
}

/** Starts a worker and returns the socket to talk to it. */
function start(array $others): Socket
{
    check(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), 'socket_create_pair');
    if (fork() === 0) {
        // A worker ends when nobody has the other end any more: not the workers started after it either.
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
        $line = check(socket_read($socket, 1024, PHP_NORMAL_READ), 'socket_read', $socket);
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
