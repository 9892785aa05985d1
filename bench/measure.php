<?php
/* measure.php -- times every work by every contender and writes bench/results.tsv and bench/growth.tsv.
 *
 *     php bench/measure.php DESCRIPTORS    run by script/bench in the project's folder; works that need more file
 *                                          descriptors than that are left out
 *
 * Each sample is a process that repeats one work for about 60 ms. In each round every contender does every work once,
 * one after the other. A ratio to C is computed within a round; the result is the median over the rounds, with the
 * quartiles. */

declare(strict_types=1);

require __DIR__ . '/works.inc';

const ROUNDS = 20;
const GROWTH_ROUNDS = 5;
const SAMPLE = 60_000_000; /* nanoseconds */
const MOST = 10_000_000;   /* repetitions of a work in one sample */

/** The works of growth.svg, as work => [sizes, contenders]. */
const GROWTH = [
    'bulk' => [[1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216],
        ['C', 'ours', 'sockets', 'streams']],
    'select' => [[10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000], ['C', 'ours', 'sockets']],
    'pass' => [[1, 2, 4, 8, 16, 32, 64, 128, 253], ['C', 'ours', 'sockets']],
];

/** The number of sockets that select(2) can wait for: some descriptors below 1024 are in use otherwise. */
const SELECT_LIMIT = 1000;

/** The number of repetitions of a work that make a sample. */
function calibrate(string $command, string $work, int $size, bool $apart): int
{
    $count = $work === 'bulk' && $size > 1_000_000 ? 1 : 16;
    while (true) {
        [$nanoseconds] = run($command, $work, $size, $count, $apart);
        if ($nanoseconds >= 0.7 * SAMPLE || $count >= MOST) {
            return $count;
        }
        $factor = SAMPLE / max($nanoseconds, 1);
        /* The first times are slow ones: not all at once. */
        $count = (int) min(ceil($count * min($factor, 64)), MOST);
    }
}

/** Measures jobs in turn: key => [command, work, size, on two processors]. Returns the samples by key and round, each
 *  [nanoseconds per repetition, peak bytes]. */
function measure(string $title, array $jobs, int $rounds): array
{
    $counts = $samples = [];
    foreach ($jobs as $key => $job) {
        $counts[$key] = calibrate(...$job);
    }
    for ($round = 1; $round <= $rounds; $round++) {
        progress("$title: round $round of $rounds");
        foreach ($jobs as $key => [$command, $work, $size, $apart]) {
            [$nanoseconds, $peak] = run($command, $work, $size, $counts[$key], $apart);
            $samples[$key][] = [$nanoseconds / $counts[$key], $peak];
        }
    }
    return $samples;
}

/** Summarizes one contender's samples, relative to those of C if C does the work: nanoseconds, ratio, its quartiles,
 *  peak. */
function summary(array $samples, ?array $floor): array
{
    $ratios = $floor ? array_map(fn (array $sample, array $c) => $sample[0] / $c[0], $samples, $floor) : [];
    $peaks = array_column($samples, 1);
    return [
        sprintf('%.0f', median(array_column($samples, 0))),
        ...array_map(fn (float $share) => $floor ? sprintf('%.3f', quantile($ratios, $share)) : '-', [0.5, 0.25, 0.75]),
        $peaks[0] === null ? '-' : max($peaks),
    ];
}

function save(string $file, array $columns, array $rows): void
{
    $lines = ['# ' . implode('; ', circumstances()), '# ' . implode("\t", $columns)];
    foreach ($rows as $row) {
        $lines[] = implode("\t", $row);
    }
    file_put_contents($file, implode("\n", $lines) . "\n");
}

/** Measures all works. */
function measure_works(array $contenders): array
{
    $jobs = $rows = [];
    foreach (WORKS as $name => [, $work, $size]) {
        $apart = str_ends_with($name, '-two');
        foreach ($contenders as $contender => [, $command]) {
            if (can($contender, $name) && fits($work, $size) && (!$apart || can_be_apart())) {
                $jobs["$name $contender"] = [$command, $work, $size, $apart];
            }
        }
    }
    $samples = measure('works', $jobs, ROUNDS);
    foreach ($samples as $key => $of_one) {
        [$name, $contender] = explode(' ', $key);
        $rows[] = [$name, $contender, ...summary($of_one, $samples["$name C"] ?? null)];
    }
    return $rows;
}

/** The bytes of PHP's memory that an open pair uses. */
function measure_open(array $contenders): array
{
    $rows = [];
    foreach (array_intersect_key($contenders, ['ours' => 1, 'sockets' => 1, 'streams' => 1]) as $contender => [, $command]) {
        [$bytes] = run($command, 'open', 0, 400);
        $rows[] = ['open', $contender, '-', '-', '-', '-', intdiv($bytes, 400)];
    }
    return $rows;
}

function measure_growth(array $contenders): array
{
    $rows = [];
    foreach (GROWTH as $work => [$sizes, $who]) {
        $jobs = [];
        foreach ($sizes as $size) {
            foreach (array_intersect_key($contenders, array_flip($who)) as $contender => [, $command]) {
                if (fits($work, $size) && ($work !== 'select' || $contender !== 'sockets' || $size <= SELECT_LIMIT)) {
                    $jobs["$size $contender"] = [$command, $work, $size, true];
                }
            }
        }
        foreach (measure("growth of $work", $jobs, GROWTH_ROUNDS) as $key => $samples) {
            [$size, $contender] = explode(' ', (string) $key);
            $rows[] = [$work, $contender, $size, sprintf('%.0f', median(array_column($samples, 0)))];
        }
    }
    return $rows;
}

/** Whether the process may open enough descriptors for a work. */
function fits(string $work, int $size): bool
{
    static $limit = null;
    $limit ??= ($_SERVER['argv'][1] ?? '') === 'unlimited' ? PHP_INT_MAX : (int) ($_SERVER['argv'][1] ?? 1024);
    if ($work !== 'select' || $size + 50 <= $limit) {
        return true;
    }
    progress("left out: $size sockets, with $limit descriptors at most\n");
    return false;
}

$contenders = contenders();
save('bench/results.tsv', ['work', 'contender', 'nanoseconds', 'ratio to C', 'quartile', 'quartile', 'peak bytes'],
    [...measure_works($contenders), ...measure_open($contenders)]);
save('bench/growth.tsv', ['work', 'contender', 'size', 'nanoseconds'], measure_growth($contenders));
progress("measured\n");
