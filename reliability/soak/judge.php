<?php

/* judge.php -- decides whether the samples of soak.php are flat, as defined in script/soak.
 *
 *     php reliability/soak/judge.php FILE */

declare(strict_types=1);

/** The minimum number of samples in each quarter, for its median to be significant. */
const FEWEST = 5;

/** @param list<int> $numbers */
function median(array $numbers): float
{
    sort($numbers);
    $middle = intdiv(count($numbers), 2);
    return count($numbers) % 2 ? $numbers[$middle] : ($numbers[$middle - 1] + $numbers[$middle]) / 2;
}

/** The median absolute deviation. */
function spread(array $numbers): float
{
    $median = median($numbers);
    return median(array_map(fn ($number) => abs($number - $median), $numbers));
}

/** The slope of the regression line (least squares). */
function slope(array $x, array $y): float
{
    $mean_x = array_sum($x) / count($x);
    $mean_y = array_sum($y) / count($y);
    $above = $below = 0.0;
    foreach ($x as $i => $at) {
        $above += ($at - $mean_x) * ($y[$i] - $mean_y);
        $below += ($at - $mean_x) ** 2;
    }
    return $above / $below;
}

function grows(array $numbers): bool
{
    $quarters = array_chunk($numbers, (int) ceil(count($numbers) / 4));
    for ($i = 1; $i < 4; $i++) {
        $noise = 2 * max(spread($quarters[$i - 1]), spread($quarters[$i]));
        if (median($quarters[$i]) - median($quarters[$i - 1]) <= $noise) {
            return false;
        }
    }
    return true;
}

function is_flat(string $name, array $numbers): bool
{
    return in_array($name, ['descriptors', 'zombies'], true) ? count(array_unique($numbers)) === 1 : !grows($numbers);
}

$lines = file($_SERVER['argv'][1], FILE_IGNORE_NEW_LINES);
$names = explode("\t", ltrim(array_shift($lines), '# '));
$rows = array_map(fn ($line) => array_map('intval', explode("\t", $line)), $lines);
$end = $rows ? end($rows)[0] : 0;
$rows = array_values(array_filter($rows, fn ($row) => $row[0] > $end / 5));
if (count($rows) < 4 * FEWEST) {
    fwrite(STDERR, "too few lines to judge\n");
    exit(1);
}
$status = 0;
foreach (array_slice($names, 2, null, true) as $column => $name) {
    $numbers = array_column($rows, $column);
    $flat = is_flat($name, $numbers);
    printf("%-12s %9d to %9d, %+.3f a minute: %s\n", $name, min($numbers), max($numbers),
        60 * slope(array_column($rows, 0), $numbers), $flat ? 'flat' : 'NOT FLAT');
    $status |= (int) !$flat;
}
exit($status);
