<?php
/* instructions.php -- counts the user-space instructions of each work with callgrind.
 *
 *     php bench/instructions.php            prints a table of all contenders but Python
 *     php bench/instructions.php --save     stores the ratios of sockets_pair to ext/sockets in bench/instructions.tsv
 *     php bench/instructions.php --check    compares with the stored ratios; exits with 1 if one grew by more than 3 %
 *
 * The count is the difference between repeating a work n and 2n times, divided by n. It depends on the C library's
 * choices for the processor and on the build of PHP; the ratio to ext/sockets in the same run is comparable. */

declare(strict_types=1);

require __DIR__ . '/works.inc';

/** The accepted factor between a ratio and the stored one. */
const GROWTH_ALLOWED = 1.03;

/** Counts the instructions of whole runs, one process per processor at a time. */
function count_all(array $commands): array
{
    $counts = $running = [];
    $at_once = max(1, (int) shell_exec('nproc'));
    while ($commands || $running) {
        while ($commands && count($running) < $at_once) {
            $key = array_key_first($commands);
            $running[$key] = popen($commands[$key], 'r');
            unset($commands[$key]);
        }
        $key = array_key_first($running);
        $output = stream_get_contents($running[$key]);
        if (pclose($running[$key]) !== 0 || !preg_match('/^==\d+== Collected : (\d+)/m', $output, $found)) {
            fwrite(STDERR, "callgrind failed for $key:\n$output");
            exit(1);
        }
        $counts[$key] = (int) $found[1];
        unset($running[$key]);
    }
    return $counts;
}

/** Instructions per repetition, by work and contender. */
function count_works(array $contenders): array
{
    $works = array_filter(WORKS, fn (array $work) => $work[3] > 0);
    $commands = $result = [];
    foreach ($works as $name => [, $work, $size, $count]) {
        foreach ($contenders as $contender => [, $command]) {
            if (can($contender, $name)) {
                foreach ([1, 2] as $times) {
                    $commands["$name $contender $times"] = 'valgrind --tool=callgrind --callgrind-out-file=/dev/null '
                        . "$command $work $size " . $times * $count . ' 2>&1';
                }
            }
        }
    }
    fwrite(STDERR, 'counting instructions: ' . count($commands) . " runs under callgrind\n");
    $counts = count_all($commands);
    foreach ($works as $name => [, , , $count]) {
        foreach ($contenders as $contender => $unused) {
            if (can($contender, $name)) {
                $result[$name][$contender] = ($counts["$name $contender 2"] - $counts["$name $contender 1"]) / $count;
            }
        }
    }
    return $result;
}

/** The stored ratios, by work. Exits if they were counted on another PHP version, which needs other instructions. */
function read_kept(): array
{
    [$head, $rows] = read_rows(KEPT);
    $version = 'PHP ' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;
    if (!str_starts_with($head, "$version;")) {
        echo KEPT . " has the counts of another PHP than $version: nothing to compare\n";
        exit(0);
    }
    return array_map(floatval(...), array_column($rows, 3, 0));
}

function save(array $counts): void
{
    $lines = ['# PHP ' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION . '; instructions a time, by callgrind',
        "# work\tsockets_pair\text/sockets\tratio"];
    foreach ($counts as $name => ['ours' => $ours, 'sockets' => $sockets]) {
        $lines[] = sprintf("%s\t%.0f\t%.0f\t%.4f", $name, $ours, $sockets, $ours / $sockets);
    }
    file_put_contents(KEPT, implode("\n", $lines) . "\n");
}

/** Prints the ratios that grew. Returns the exit status. */
function check(array $kept_ratios, array $counts): int
{
    $status = 0;
    foreach ($kept_ratios as $name => $kept) {
        if (!isset($counts[$name])) {
            echo "$name: kept, and not counted any more\n";
            $status = 1;
            continue;
        }
        $ratio = $counts[$name]['ours'] / $counts[$name]['sockets'];
        if ($ratio > $kept * GROWTH_ALLOWED) {
            printf("%s: %.4f of ext/sockets' instructions, %.1f %% more than the %.4f that are kept\n",
                WORKS[$name][0], $ratio, 100 * ($ratio / $kept - 1), $kept);
            $status = 1;
        }
    }
    return $status;
}

function show(array $counts, array $contenders): void
{
    printf('%-36s', 'instructions a time');
    foreach ($contenders as [$heading]) {
        printf('%20s', $heading);
    }
    echo "  ours / ext\n";
    foreach ($counts as $name => $of) {
        printf('%-36s', WORKS[$name][0]);
        foreach ($contenders as $contender => $unused) {
            printf('%20s', isset($of[$contender]) ? number_format($of[$contender]) : '-');
        }
        echo isset($of['sockets']) ? sprintf("%12.3f\n", $of['ours'] / $of['sockets']) : "\n";
    }
}

$contenders = contenders();
unset($contenders['python']);
$mode = $_SERVER['argv'][1] ?? '';
if ($mode === '') {
    show(count_works($contenders), $contenders);
    exit(0);
}
if (!isset($contenders['sockets'])) {
    fwrite(STDERR, "no ext/sockets beside this PHP to count\n");
    exit(2);
}
$kept = $mode === '--check' ? read_kept() : [];
$counts = count_works(array_intersect_key($contenders, ['ours' => 1, 'sockets' => 1]));
if ($mode === '--save') {
    save($counts);
    exit(0);
}
exit(check($kept, $counts));
