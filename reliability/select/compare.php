<?php
/* compare.php -- compares socket_select() with poll(2) of the same descriptors, call by call, in random sequences.
 *
 *     php reliability/select/compare.php SEED CALLS [fork] [poll|epoll]
 *
 * Every call is made twice, with sockets_pair.select_backend set to "poll", and to "" or the last argument. Both must
 * return the same number and the same arrays: keys, order, elements. In between, sockets are opened, closed, exported,
 * imported, passed, reset, shut down, filled and drained. With "fork", processes are forked and do the same by turns, on
 * the sockets that they share: only one runs at a time, so that nothing changes between the two calls.
 *
 * Prints the number of calls. Exits with 1 after a difference, which it prints with its seed. */

declare(strict_types=1);

require __DIR__ . '/arrays.inc';
require __DIR__ . '/sockets.inc';
require __DIR__ . '/processes.inc';

[, $seed, $most] = $argv + [1 => '1', 2 => '10000'];
const DEPTH = 3;
$forks = in_array('fork', $argv, true);
$backend = in_array('epoll', $argv, true) ? 'epoll' : '';
mt_srand((int) $seed);
set_error_handler(fn () => true);

/** The calls of this process; those of its children are added when their turn ends. */
$calls = 0;
$lineage = $seed;
/* Mostly idle sockets, which are worth epoll(7), or many that are ready. */
$isIdle = mt_rand(0, 3) > 0;
$pool = new Pool([12, 40, 100][mt_rand(0, 2)], $isIdle);
$arrays = new Arrays($pool, $isIdle);
$processes = new Processes();

/** One call of socket_select(). Returns [result or exception, the three arrays]. If $isSame, the second variable is the
 *  first. */
function call(array $sets, ?int $microseconds, string $backend, bool $isSame): array
{
    ini_set('sockets_pair.select_backend', $backend);
    [$read, $write, $except] = $sets;
    if ($isSame) {
        $write = &$read;
    }
    try {
        $result = $microseconds === null
            ? socket_select($read, $write, $except, null)
            : socket_select($read, $write, $except, 0, $microseconds);
    } catch (Error $e) {
        $result = get_class($e) . ': ' . $e->getMessage();
    }
    return [$result, $read, $write, $except];
}

function difference(array $expected, array $actual, array $sets): never
{
    global $lineage, $calls;
    $keys = fn (mixed $set) => is_array($set) ? '[' . implode(',', array_keys($set)) . ']' : json_encode($set);
    printf("difference: seed %s, call %d: poll(2) %s, epoll(7) %s of %s\n", $lineage, $calls,
        implode(' ', array_map($keys, $expected)), implode(' ', array_map($keys, $actual)), implode(' ', array_map($keys, $sets)));
    file_put_contents('php://stderr', "difference\n");
    exit(1);
}

/** Compares some calls with the current arrays. */
function compare(): void
{
    global $calls, $arrays, $backend;
    for ($times = mt_rand(1, 24); $times > 0; $times--) {
        $sets = $arrays->next($times);
        $isSame = mt_rand(0, 99) === 0;
        $expected = call($sets, 0, 'poll', $isSame);
        /* If something is ready, any timeout is right. */
        $timeout = is_int($expected[0]) && $expected[0] > 0
            ? [0, null, 1000000, 1500][mt_rand(0, 3)]
            : (mt_rand(0, 199) ? 0 : mt_rand(1, 900));
        $actual = call($sets, $timeout, $backend, $isSame);
        $calls++;
        /* The kernel may deliver a packet between the two calls, then poll(2) agrees afterwards. */
        if ($expected !== $actual && call($sets, 0, 'poll', $isSame) === $expected) {
            difference($expected, $actual, $sets);
        }
    }
}

function turn(int $until): void
{
    global $calls, $pool, $arrays, $processes, $forks;
    while ($calls < $until) {
        for ($changes = mt_rand(0, 4); $changes > 0; $changes--) {
            $pool->change();
        }
        if ($forks && mt_rand(0, 24) === 0) {
            $processes->change();
        }
        $arrays->change();
        compare();
    }
}

turn((int) $most);
$processes->end();
echo "$calls calls\n";
