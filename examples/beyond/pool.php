<?php
/* pool.php -- the worker pool of ../pool.php with its transport exchanged: Redis streams instead of pairs. Jobs survive the
 * processes, and the workers may run on other machines.
 *
 *     php pool.php [SOCKET | HOST]      Redis's socket or host; 127.0.0.1 by default. Needs the extensions redis and pcntl
 *
 * A job stays in the stream until a worker has acknowledged it. A worker dies in the middle of a job here, and another one
 * takes that job over. The parent adds no more jobs while BACKLOG of them are not done. */

require dirname(__DIR__) . '/primes.php';

const WORKERS = 4;
const BACKLOG = 8;
const IDLE_MS = 500;       // a job that its worker has had for so long may be taken over
const POLL_MS = 100;

/** Connects. Each process has to: a connection must not be shared after a fork. */
function connect(): Redis
{
    $redis = new Redis();
    $server = $_SERVER['argv'][1] ?? '127.0.0.1';
    $redis->connect($server, str_starts_with($server, '/') ? 0 : 6379, 2);
    return $redis;
}

/** Returns the next job, [id, limit], or null. First come those whose worker seems to have died. */
function next_job(Redis $redis, string $stream, string $worker): ?array
{
    $claimed = $redis->rawCommand('XAUTOCLAIM', $stream, 'workers', $worker, IDLE_MS, '0', 'COUNT', 1);
    if (!empty($claimed[1])) {
        [$id, $fields] = $claimed[1][0];
        return [$id, (int) $fields[1]];
    }
    $new = $redis->xReadGroup('workers', $worker, [$stream => '>'], 1, POLL_MS);
    foreach ($new[$stream] ?? [] as $id => $fields) {
        return [$id, (int) $fields['limit']];
    }
    return null;
}

/** Does jobs until the stream "$stream:stop" exists and no job is left. */
function work(string $stream, int $number): void
{
    $redis = connect();
    do {
        $job = next_job($redis, $stream, "worker-$number");
        if ($job === null) {
            continue;
        }
        [$id, $limit] = $job;
        if ($limit === 5000 && $redis->set("$stream:died", 1, ['nx'])) {
            exec('kill -KILL ' . getmypid());        // the first worker that has this job dies
        }
        $count = primes($limit);
        // All or nothing: no job is acknowledged without its result.
        $redis->multi()
            ->xAdd("$stream:results", '*', ['job' => $id, 'limit' => $limit, 'count' => $count, 'worker' => $number])
            ->xAck($stream, 'workers', [$id])
            ->xDel($stream, [$id])
            ->exec();
    } while ($job !== null || !$redis->exists("$stream:stop"));
}

/** Collects the results that have arrived; waits up to POLL_MS for the first. */
function collect(Redis $redis, string $stream, string &$last, array &$results): void
{
    $new = $redis->xRead(["$stream:results" => $last], 100, POLL_MS);
    foreach ($new["$stream:results"] ?? [] as $id => $result) {
        $last = $id;
        $results[$result['job']] = $result;          // by job: a job that was done twice counts once
    }
}

$stream = 'sockets_pair:pool:' . getmypid();
$redis = connect();
$redis->xGroup('CREATE', $stream, 'workers', '0', true);
$redis->close();                                     // before the fork

for ($number = 0; $number < WORKERS; $number++) {
    $pid = pcntl_fork();
    if ($pid === 0) {
        work($stream, $number);
        exit(0);
    }
}
$redis = connect();

$results = [];
$last = '0';
$longest = 0;
foreach (range(1000, 30000, 1000) as $limit) {
    while ($redis->xLen($stream) >= BACKLOG) {       // back-pressure
        collect($redis, $stream, $last, $results);
    }
    $redis->xAdd($stream, '*', ['limit' => $limit]);
    $longest = max($longest, $redis->xLen($stream));
}
while (count($results) < 30) {
    collect($redis, $stream, $last, $results);
}
$redis->set("$stream:stop", 1);
for ($ended = $killed = 0; pcntl_wait($status) > 0; $ended++) {
    $killed += (int) pcntl_wifsignaled($status);
}
$redis->del($stream, "$stream:results", "$stream:stop", "$stream:died");

$counts = array_column($results, 'count', 'limit');
foreach ([1000, 10000, 30000] as $limit) {
    echo "primes up to $limit: $counts[$limit]\n";
}
echo count($results), ' jobs done, ', WORKERS, " workers, $killed died in the middle of a job, ",
    $longest <= BACKLOG ? 'never more than ' . BACKLOG : $longest, " jobs waiting\n";
