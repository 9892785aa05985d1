<?php
/* table.php -- formats bench/results.tsv and bench/instructions.tsv as tables.
 *
 *     php bench/table.php             prints them
 *     php bench/table.php --readme    writes them into bench/README.md, and four rows into README.md, between two comments
 *     php bench/table.php --check     exits with 1 if either file contains other tables */

declare(strict_types=1);

require __DIR__ . '/works.inc';

const README = 'README.md';
const BENCH_README = 'bench/README.md';

/** The comments around the generated text. */
const MARKERS = ["<!-- bench: written by script/bench -->\n", "<!-- /bench -->\n"];

const CONTENDERS = [
    'ours' => 'sockets_pair',
    'sockets' => 'ext/sockets',
    'streams' => 'stream_socket_pair',
    'python' => 'Python',
];

/** [nanoseconds, ratio, quartile, quartile, peak] by work and contender. */
function results(): array
{
    [$head, $rows] = read_rows('bench/results.tsv');
    $results = [];
    foreach ($rows as [$work, $contender, $nanoseconds, $ratio, $low, $high, $peak]) {
        $results[$work][$contender] = [$nanoseconds, $ratio, $low, $high, $peak];
    }
    return [$head, $results];
}

function digits(float $number): string
{
    return match (true) {
        $number >= 100 => sprintf('%.0f', $number),
        $number >= 10 => sprintf('%.1f', $number),
        $number >= 0.1 || $number == 0 => sprintf('%.2f', $number),
        default => sprintf('%.3f', $number),
    };
}

/** A ratio and half its interquartile range, or nanoseconds for a work that C does not do. */
function ratio_cell(?array $result): string
{
    if ($result && $result[1] === '-') {
        return $result[0] === '-' ? '-' : number_format((float) $result[0]) . ' ns';
    }
    return $result ? digits((float) $result[1]) . ' ± ' . digits(((float) $result[3] - (float) $result[2]) / 2) : '-';
}

function bytes_cell(?array $result): string
{
    return $result ? number_format((float) $result[4]) : '-';
}

/** A row for each work, with a cell for each contender. */
function works_table(array $results): array
{
    $rows = [['work', 'C, ns', ...array_map(fn (string $name) => "$name / C", array_values(CONTENDERS)),
        'memory, bytes: sockets_pair', 'ext/sockets', 'stream_socket_pair']];
    foreach (WORKS + ['open' => ['an open pair', 'open', 0, 0]] as $name => [$title]) {
        $of = $results[$name] ?? null;
        if ($of) {
            $ratios = array_map(fn (string $who) => ratio_cell($of[$who] ?? null), array_keys(CONTENDERS));
            $rows[] = [$title, isset($of['C']) ? number_format((float) $of['C'][0]) : '-', ...$ratios,
                bytes_cell($of['ours']), bytes_cell($of['sockets'] ?? null), bytes_cell($of['streams'] ?? null)];
        }
    }
    return $rows;
}

/** The time of one contender for a work, as a multiple of another's. */
function ratio(array $results, string $work, string $who, string $of = 'C'): ?float
{
    return isset($results[$work][$who], $results[$work][$of])
        ? (float) $results[$work][$who][1] / (float) $results[$work][$of][1] : null;
}

/** The title of a work when it does not follow its own row for one processor. */
function title(string $work): string
{
    $other = preg_replace('/-two$/', '', $work);
    return WORKS[$other][0] . ($other === $work ? '' : ', on two processors');
}

/** The targets, as [description, target, whether it is a minimum, measured value]. */
function targets(array $results): array
{
    $instructions = array_map(floatval(...), array_column(read_rows(KEPT)[1], 3, 0));
    $time = fn (string $work, string $who = 'ours') => (float) ($results[$work][$who][0] ?? NAN);
    $peak = fn (string $work) => (float) $results[$work]['ours'][4];
    $targets = [];
    $of_c = ['pair' => 1.05, 'stream' => 1.1, 'send' => 1.1, 'trip-two' => 1.08, 'pass' => 1.3, 'select-2' => 1.4, 'select-10' => 0.9,
        'select-100' => 0.2, 'select-1000' => 0.06, 'select-5000' => 0.06];
    foreach ($of_c as $work => $target) {
        $targets[] = [title($work) . ': time / C', $target, false, ratio($results, $work, 'ours')];
    }
    foreach (['8K', '64K', '256K', '1M'] as $size) {
        foreach (["bulk-$size", "bulk-$size-two"] as $work) {
            $targets[] = [title($work) . ': time / ext/sockets', 1.05, false, ratio($results, $work, 'ours', 'sockets')];
        }
    }
    foreach (['stream' => 0.35, 'pair' => 0.62, 'lines' => 0.16, 'select-100' => 0.6] as $work => $target) {
        $targets[] = [WORKS[$work][0] . ': instructions / ext/sockets', $target, false, $instructions[$work]];
    }
    $targets[] = [WORKS['lines'][0] . ': speed / ext/sockets', 30.0, true, ratio($results, 'lines', 'sockets', 'ours')];
    $targets[] = ['10 B read with length 1 MiB: time / with 1 KiB', 1.1, false, $time('length-1M') / $time('length-1K')];
    $targets[] = ['the same: KiB of memory more', 64.0, false, ($peak('length-1M') - $peak('length-1K')) / 1024];
    return $targets;
}

function targets_table(array $results): array
{
    $rows = [['target', '', 'measured', '']];
    foreach (targets($results) as [$what, $target, $at_least, $measured]) {
        if ($measured !== null) {
            $met = $at_least ? $measured >= $target : $measured <= $target;
            $rows[] = [$what, ($at_least ? 'at least ' : 'at most ') . rtrim(rtrim(sprintf('%.2f', $target), '0'), '.'),
                sprintf('%.2f', $measured), $met ? '' : 'not met'];
        }
    }
    return $rows;
}

/** Formats rows as text in aligned columns, the first one left-aligned. */
function text(array $rows): string
{
    $widths = [];
    foreach ($rows as $row) {
        foreach ($row as $column => $cell) {
            $widths[$column] = max($widths[$column] ?? 0, width($cell));
        }
    }
    $text = '';
    foreach ($rows as $row) {
        $cells = [];
        foreach ($row as $column => $cell) {
            $blank = str_repeat(' ', $widths[$column] - width($cell));
            $cells[] = $column === 0 ? $cell . $blank : $blank . $cell;
        }
        $text .= rtrim(implode('  ', $cells)) . "\n";
    }
    return $text;
}

/** The number of characters in a UTF-8 string. */
function width(string $text): int
{
    return preg_match_all('/./us', $text);
}

function markdown(array $rows): string
{
    $text = '';
    foreach ($rows as $number => $row) {
        $text .= '| ' . implode(' | ', $row) . " |\n";
        if ($number === 0) {
            $text .= '|---|' . str_repeat('--:|', count($row) - 1) . "\n";
        }
    }
    return $text;
}

/** The rows of README.md: the most important works, beside ext/sockets. */
function summary_table(array $results): array
{
    $time = fn (string $work, string $who) => isset($results[$work][$who])
        ? digits((float) $results[$work][$who][1]) . ' times C' : 'not possible';
    $bytes = fn (string $who) => bytes_cell($results['length-1M'][$who] ?? null) . ' bytes';
    $rows = [['', 'sockets_pair', 'ext/sockets']];
    foreach (['stream', 'select-400', 'lines'] as $work) {
        $rows[] = [title($work) . ': time', $time($work, 'ours'), $time($work, 'sockets')];
    }
    $rows[] = [title('length-1M') . ': memory', $bytes('ours'), $bytes('sockets')];
    return $rows;
}

/** The text of a file with new tables between its markers. */
function with_tables(string $file, string $tables): string
{
    $text = file_get_contents($file);
    $start = strpos($text, MARKERS[0]);
    $end = strpos($text, MARKERS[1]);
    if ($start === false || $end === false) {
        fwrite(STDERR, "$file has no markers for the tables\n");
        exit(1);
    }
    return substr($text, 0, $start + strlen(MARKERS[0])) . $tables . substr($text, $end);
}

[$head, $results] = results();
$mode = $_SERVER['argv'][1] ?? '';
if ($mode === '') {
    echo "\n", text(works_table($results)), "\n", text(targets_table($results)), "\n$head\n";
    exit(0);
}
$tables = [
    BENCH_README => "\n" . markdown(works_table($results)) . "\n" . markdown(targets_table($results))
        . "\nMeasured on $head.\n\n",
    README => "\n" . markdown(summary_table($results)) . "\nMeasured on $head.\n\n",
];
foreach ($tables as $file => $text) {
    $wanted = with_tables($file, $text);
    if ($mode === '--readme') {
        file_put_contents($file, $wanted);
    } elseif (file_get_contents($file) !== $wanted) {
        fwrite(STDERR, "$file has other figures than bench/: run php bench/table.php --readme\n");
        exit(1);
    }
}
