<?php
/* accepted_failures.php -- what accepted_failures.tsv lists for a row of script/test-matrix.
 *
 *     php accepted_failures.php ROW            prints the tests that are not run
 *     php accepted_failures.php ROW LOG...     compares run-tests.php's results with the tests that fail
 *
 * The comparison prints each test that fails without being listed, and each listed one that passes. Its last line is the
 * number of accepted failures. Exits with 1 if it has printed a test. */

/** Returns the row's tests with a result: "fails" or "not run". */
function listed_tests(string $row, string $wanted): array
{
    $tests = [];
    foreach (file(__DIR__ . '/accepted_failures.tsv', FILE_IGNORE_NEW_LINES) as $line) {
        if ($line[0] === '#') {
            continue;
        }
        [$rows, $result, $test] = explode("\t", $line);
        if ($result === $wanted && in_array($row, explode(' ', $rows), true)) {
            $tests[] = $test;
        }
    }
    return $tests;
}

/** Returns the tests of each result in the logs: PASS, FAIL ... */
function tests_by_result(array $logs): array
{
    $tests = [];
    foreach ($logs as $log) {
        preg_match_all('~^([A-Z&]{4,}) .*\[(\S+\.phpt)\]~m', file_get_contents($log), $lines, PREG_SET_ORDER);
        foreach ($lines as [, $result, $test]) {
            $tests[$result][] = $test;
        }
    }
    return $tests;
}

$row = $argv[1];
if ($argc === 2) {
    echo implode("\n", listed_tests($row, 'not run')), "\n";
    exit;
}
$accepted = listed_tests($row, 'fails');
$results = tests_by_result(array_slice($argv, 2));
$passed = $results['PASS'] ?? [];
unset($results['PASS'], $results['SKIP']);
$failed = array_merge(...array_values($results));
$unexpected = array_diff($failed, $accepted);
foreach (array_unique($unexpected) as $test) {
    echo "fails, but is not accepted for $row: $test\n";
}
$passing = array_unique(array_intersect($accepted, $passed));
foreach ($passing as $test) {
    echo "passes, but is accepted as a failure for $row: $test\n";
}
echo count($failed) - count($unexpected), "\n";
exit($unexpected || $passing ? 1 : 0);
