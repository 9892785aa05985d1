--TEST--
docs/frameworks.md: the table has a row for each result that reliability/packages/table.php shows
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (!is_file(dirname(__DIR__, 2) . '/reliability/packages/table.php')) die('skip reliability/ is missing in this copy');
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);
preg_match('/const ROWS = \[(.*?)\];/s', file_get_contents("$root/reliability/packages/table.php"), $rows);
preg_match_all("/^    '(.*)' => \['(\w+)', '(.*)'\],$/m", $rows[1], $rows, PREG_SET_ORDER);
$page = file_get_contents("$root/docs/frameworks.md");
$run = file_get_contents("$root/reliability/packages/run.php");
foreach ($rows as [, $title, $case, $name]) {
    echo str_contains($page, "| $title | ") ? '' : "not in the page: $title\n";
    echo str_contains($run, "function $case()") && str_contains($run, "'$name'") ? '' : "not measured: $title\n";
}
var_dump(count($rows));
?>
--EXPECT--
int(13)
