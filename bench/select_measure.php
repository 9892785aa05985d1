<?php
/* select_measure.php -- times the works of select.inc by every contender and writes bench/select.tsv.
 *
 *     php bench/select_measure.php DESCRIPTORS    run by script/bench --select; works that need more descriptors are left out
 *     php bench/select_measure.php --table        writes the table into bench/README.md
 *
 * As in measure.php, a sample is a process that repeats one work, every contender does it once in a round, and a ratio to
 * C's poll(2) is computed within a round. */

declare(strict_types=1);

require __DIR__ . '/works.inc';

const TABLE = 'bench/select.tsv';
const ROUNDS = 9;
const SAMPLE = 40_000_000; /* nanoseconds */
const SIZES = [2, 10, 100, 400, 1000, 5000, 10000];
const SELECT_WORKS = [
    'one' => 'one ready',
    'share' => 'one in a hundred ready',
    'all' => 'all ready',
    'turns' => 'two sets by turns, as in first calls',
    'change' => 'one ready, one replaced in each call',
];

/** Contenders with select(2), which is limited to descriptors below 1024. */
const LIMITED = ['sockets' => 1000, 'streams' => 1000];
const HEADINGS = [
    'epoll' => 'epoll(7) in C',
    'ours' => 'sockets_pair',
    'ours-poll' => 'sockets_pair without epoll(7)',
    'sockets' => 'ext/sockets',
    'streams' => 'stream_select()',
    'python' => 'Python, selectors',
];
const SELECT_MARKERS = ["<!-- select: written by script/bench --select -->\n", "<!-- /select -->\n"];

function select_contenders(): array
{
    $floor = escapeshellarg(getcwd() . '/.log/select_floor');
    $php = escapeshellarg(PHP_BINARY) . ' -n';
    $ours = "$php -d extension=" . escapeshellarg(getcwd() . '/modules/sockets_pair.so');
    return array_filter([
        'C' => "$floor poll",
        'epoll' => "$floor epoll",
        'ours' => "$ours bench/select_sockets.php",
        'ours-poll' => "$ours -d sockets_pair.select_backend=poll bench/select_sockets.php",
        'sockets' => "$php -d extension=sockets bench/select_sockets.php",
        'streams' => "$php bench/select_streams.php",
        'python' => 'python3 bench/select_python.py',
    ], is_there(...), ARRAY_FILTER_USE_KEY);
}

function calibrate(string $command, string $work, int $size): int
{
    [$few] = run($command, $work, $size, 20);
    return (int) max(20, min(200_000, ceil(20 * SAMPLE / max($few, 1))));
}

/** The samples of a work: contender => nanoseconds of a call in each round. */
function sample(string $work, int $size, array $contenders): array
{
    $counts = $samples = [];
    foreach ($contenders as $contender => $command) {
        $counts[$contender] = calibrate($command, $work, $size);
    }
    for ($round = 0; $round < ROUNDS; $round++) {
        foreach ($contenders as $contender => $command) {
            $samples[$contender][] = run($command, $work, $size, $counts[$contender])[0] / $counts[$contender];
        }
    }
    return $samples;
}

function measure_select(int $descriptors): array
{
    $rows = [];
    foreach (SELECT_WORKS as $work => $title) {
        foreach (SIZES as $size) {
            if (($work === 'turns' ? 2 : 1) * $size + 50 > $descriptors) {
                continue;
            }
            progress("$title: $size sockets");
            $is_possible = fn (string $contender) => ($work === 'turns' ? 2 : 1) * $size <= (LIMITED[$contender] ?? PHP_INT_MAX);
            $samples = sample($work, $size, array_filter(select_contenders(), $is_possible, ARRAY_FILTER_USE_KEY));
            foreach ($samples as $contender => $times) {
                $ratios = array_map(fn (float $time, float $c) => $time / $c, $times, $samples['C']);
                $rows[] = [$work, $contender, $size, sprintf('%.0f', median($times)), sprintf('%.4f', median($ratios)),
                    sprintf('%.4f', quantile($ratios, 0.25)), sprintf('%.4f', quantile($ratios, 0.75))];
            }
        }
    }
    progress("measured\n");
    return $rows;
}

function cell(?array $row): string
{
    if (!$row) {
        return '-';
    }
    $digits = $row[4] >= 0.1 ? 2 : ($row[4] >= 0.01 ? 3 : 4);
    return sprintf("%.{$digits}f ± %.{$digits}f", $row[4], ($row[6] - $row[5]) / 2);
}

function write_table(): void
{
    [$head, $rows] = read_rows(TABLE);
    $results = [];
    foreach ($rows as $row) {
        $results[$row[0]][$row[2]][$row[1]] = $row;
    }
    $text = '| sockets | poll(2) in C, ns | ' . implode(' | ', HEADINGS) . " |\n|---|" . str_repeat('--:|', 1 + count(HEADINGS)) . "\n";
    foreach ($results as $work => $sizes) {
        foreach ($sizes as $size => $of) {
            $cells = array_map(fn (string $contender) => cell($of[$contender] ?? null), array_keys(HEADINGS));
            $text .= '| ' . number_format($size) . ', ' . SELECT_WORKS[$work] . ' | ' . number_format((float) $of['C'][3])
                . ' | ' . implode(' | ', $cells) . " |\n";
        }
    }
    $readme = file_get_contents('bench/README.md');
    $begin = strpos($readme, SELECT_MARKERS[0]) + strlen(SELECT_MARKERS[0]);
    $end = strpos($readme, SELECT_MARKERS[1]);
    file_put_contents('bench/README.md', substr($readme, 0, $begin) . "\n$text\nMeasured on $head.\n\n" . substr($readme, $end));
}

$argument = $_SERVER['argv'][1] ?? '1024';
if ($argument !== '--table') {
    $rows = measure_select($argument === 'unlimited' ? PHP_INT_MAX : (int) $argument);
    $lines = ['# ' . implode('; ', circumstances()), "# work\tcontender\tsize\tnanoseconds\tratio to C's poll(2)\tquartile\tquartile"];
    file_put_contents(TABLE, implode("\n", [...$lines, ...array_map(fn (array $row) => implode("\t", $row), $rows)]) . "\n");
}
write_table();
