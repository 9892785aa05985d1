<?php
/* compare_outputs.php -- runs one program on this extension and on ext/sockets, and compares what they print.
 *
 *     php reliability/fuzz/compare_outputs.php OURS... -- THEIRS... FILE
 *
 * Prints "rule NAME" for a difference that a rule of known_differences.php matches; "difference: STEP" and both
 * outputs for another one that repeated runs confirm; and "calls N", the number of calls compared. */

declare(strict_types=1);

require __DIR__ . '/known_differences.php';

/** Time limit of one program in seconds. */
const PATIENCE = 15;
/** How often a difference must be seen again. What the kernel does later, such as closing sockets that only their own
 * queue holds, makes one implementation differ from itself. */
const CONFIRMATIONS = 4;

/** @return array<int, string> the output of a program's steps, by position */
function steps_of(array $command, string $file): array
{
    array_map(unlink(...), glob('*'));
    $process = proc_open(
        ['timeout', '-s', 'KILL', (string) PATIENCE, ...$command, $file],
        [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']],
        $pipes,
    );
    $output = stream_get_contents($pipes[1]);
    $status = proc_close($process);
    $steps = preg_split('/^(?=#)/m', $output, -1, PREG_SPLIT_NO_EMPTY);
    if (!str_starts_with(end($steps) ?: '', '#over')) {
        $steps[] = "#ended early: status $status\n";
    }
    return $steps;
}

/** Compares step by step, until a difference leaves the sockets in different states.
 * @return array{array<string>, ?string, int} rules that matched, an unknown difference, and the number of steps compared */
function compare(array $ours, array $theirs): array
{
    $applied = [];
    foreach ($ours as $i => $our) {
        $their = $theirs[$i] ?? '';
        if ($our === $their) {
            continue;
        }
        $rule = find_rule($our, $their);
        if (!$rule) {
            return [$applied, "difference: ours $our  theirs $their", $i + 1];
        }
        $applied[] = $rule->name;
        if ($rule->parts) {
            return [$applied, null, $i + 1];
        }
    }
    return [$applied, null, count($ours)];
}

$split = array_search('--', $argv, true);
$ours = array_slice($argv, 1, $split - 1);
$theirs = array_slice($argv, $split + 1, -1);
$file = end($argv);
[$applied, $difference, $count] = compare(steps_of($ours, $file), steps_of($theirs, $file));
for ($i = 0; $i < CONFIRMATIONS && $difference !== null; $i++) {
    [$again, $same] = compare(steps_of($ours, $file), steps_of($theirs, $file));
    if ($same !== $difference) {
        echo "not again: $difference\n";
        $difference = null;
    }
}
foreach ($applied as $name) {
    echo "rule $name\n";
}
echo "calls $count\n", $difference, "end\n";
