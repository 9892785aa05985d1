<?php
/* table.php -- makes the table of docs/frameworks.md from the results of run.php: lines "case TAB extension TAB name TAB
 * value" on the standard input. A time is shown as a multiple of that of ext/sockets in the same round: the median, and ± half the interquartile range.
 *
 *     php table.php [--print] */

declare(strict_types=1);

const PAGE = __DIR__ . '/../../docs/frameworks.md';
const MARKERS = ["<!-- packages: written by script/packages -->\n", "<!-- /packages -->\n"];

/** [case, name of the result] => what the row says. */
const ROWS = [
    'spatie/fork: results lost of 1,030 tasks at once' => ['fork_tasks', 'results lost of 1,030'],
    'Laravel, `Concurrency` with the driver fork: results lost of 1,030' => ['laravel', 'results lost of 1,030'],
    'spatie/fork: four results of 1 MB, time' => ['fork_large', 'ms'],
    'spatie/fork: tasks that start a program of 3 s, seconds' => ['fork_program', 'seconds'],
    'Revolt: four workers that start such a program and die, seconds until EOF' => ['revolt', 'seconds until EOF'],
    'Revolt: bytes received of 160,000' => ['revolt', 'bytes received of 160,000'],
    'ReactPHP: the same, seconds until EOF' => ['react', 'seconds until EOF'],
    'ReactPHP: bytes received of 160,000' => ['react', 'bytes received of 160,000'],
    'goridge, `SocketRelay`: 20,000 frames there and back, time' => ['goridge', 'ms'],
    'php-amqplib, `AMQPSocketConnection`: 2,000 messages of 1 KiB, time' => ['amqplib', 'ms'],
    'php-amqplib: a message of 8 MiB, time' => ['amqplib', 'ms, 8 MiB'],
    'php-amqplib: a message of 8 MiB, memory in MiB' => ['amqplib', 'MiB of memory, 8 MiB'],
    'Workerman: 5,000 requests on a connection, time' => ['workerman', 'ms'],
];

/** The median of the ratios of two lists, and half their interquartile range. */
function ratio(array $times, array $theirs): string
{
    $ratios = array_map(fn ($time, $their) => $time / $their, $times, $theirs);
    sort($ratios);
    $at = fn (float $share) => $ratios[(int) round($share * (count($ratios) - 1))];
    return sprintf('%.2f ± %.2f', $at(0.5), ($at(0.75) - $at(0.25)) / 2);
}

foreach (file('php://stdin', FILE_IGNORE_NEW_LINES) as $line) {
    [$case, $extension, $name, $value] = explode("\t", $line);
    $results[$case][$name][$extension][] = $value;
}
$table = "\n| | ext/sockets | sockets_pair |\n|---|--:|--:|\n";
foreach (ROWS as $title => [$case, $name]) {
    $found = $results[$case][$name] ?? null;
    $cells = match (true) {
        $found === null => ['not run', 'not run'],
        str_starts_with($name, 'ms') => ['1', ratio($found['sockets_pair'], $found['ext/sockets'])],
        default => [$found['ext/sockets'][0], $found['sockets_pair'][0]],
    };
    $table .= "| $title | $cells[0] | $cells[1] |\n";
}
$table .= sprintf("\nMeasured by `script/packages` with PHP %s, %s. Times are multiples of those on ext/sockets in the same
round, ± half the interquartile range of 15 rounds.\n\n", PHP_VERSION, date('Y-m-d'));
if (($_SERVER['argv'][1] ?? '') === '--print') {
    echo $table;
    return;
}
$text = file_get_contents(PAGE);
[$start, $end] = MARKERS;
$from = strpos($text, $start) + strlen($start);
file_put_contents(PAGE, substr($text, 0, $from) . $table . substr($text, strpos($text, $end)));
