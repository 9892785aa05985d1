<?php
/* matrix_table.php -- writes results of script/test-matrix to the table in docs/install.md.
 *
 *     php matrix_table.php RESULTS DOCUMENT
 *
 * RESULTS has a line for each row: row, PHP, passed, failed, skipped, reports, date, separated by tabs. Replaces the
 * table's line of each row, and adds missing ones; other lines stay, with the date of their own run. */

[, $results, $document] = $argv;
$pattern = '/(?<=<!-- written by script\/test-matrix -->\n\n)(?:\|.*\n)+/';
$text = file_get_contents($document);
if (!preg_match($pattern, $text, $found)) {
    fwrite(STDERR, "$document has no table of script/test-matrix\n");
    exit(2);
}
$lines = [];
foreach (array_slice(explode("\n", trim($found[0])), 2) as $line) {
    $lines[trim(explode('|', $line)[1], ' `')] = $line;
}
foreach (file($results, FILE_IGNORE_NEW_LINES) as $result) {
    [$row, $php, $passed, $failed, $skipped, , $date] = explode("\t", $result);
    $lines[$row] = "| `$row` | $php | $passed | $failed | $skipped | $date |";
}
$head = ['| row | PHP | passed | failed | skipped | run on |', '|---|---|--:|--:|--:|---|'];
file_put_contents($document, preg_replace_callback($pattern, fn () => implode("\n", [...$head, ...$lines]) . "\n", $text));
