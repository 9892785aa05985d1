--TEST--
README.md: the table "Why" and the ten lines show what happens on ext/sockets, on streams and here
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip the table was measured on Linux');
if (!is_file(dirname(__DIR__, 2) . '/bench/why.php')) die('skip bench/ is missing in this copy');
$limit = trim(shell_exec('ulimit -Hn'));
if ($limit !== 'unlimited' && $limit < 2300) die('skip needs 2,300 descriptors');
if (!is_file(PHP_EXTENSION_DIR . '/sockets.so')) die('skip needs ext/sockets as a shared module');
if (getenv('USE_ZEND_ALLOC') === '0' || getenv('ASAN_OPTIONS')) die('skip forks 2,060 processes, which takes too long with valgrind or sanitizers');
?>
--FILE--
<?php
require dirname(__DIR__) . '/documents.inc';

$root = dirname(__DIR__, 2);
$readme = file_get_contents("$root/README.md");
$theirs = PHP_EXTENSION_DIR . '/sockets.so';

/** The cells of the row whose first cell is $title. */
function cells(string $readme, string $title): array
{
    preg_match('/^\| ' . preg_quote($title, '/') . ' \| (.*) \| (.*) \| \*\*(.*)\*\* \|$/m', $readme, $found);
    return array_slice($found + array_fill(0, 4, 'no such row'), 1);
}

/** A cell without what differs from run to run, on a busy machine too: the exact time, how many results, how much CPU. */
function rounded(string $cell): string
{
    $cell = preg_replace('/\d+ (%|lost)/', 'some $1', $cell);
    return preg_replace_callback('/\d+\.\d/', fn (array $seconds) => $seconds[0] < 2 ? 'less than 2' : 'more than 2', $cell);
}

/** Runs a row of the table, on ext/sockets alone if $options says so. */
function run_row(string $row, string $kind, string $options): string
{
    return rtrim(shell_exec('ulimit -n 2300; ' . escapeshellarg(PHP_BINARY) . " $options " . dirname(__DIR__, 2) . "/bench/why.php $row $kind 2>&1") ?? '');
}

$ours = getenv('TEST_PHP_EXTRA_ARGS');
$alone = '-n -d extension=' . escapeshellarg($theirs) . (preg_match('/-d extension=\S*pcntl\.so/', $ours, $pcntl) ? " $pcntl[0]" : '');
// Same version, same ABI: it is the PHP that runs this test, if its folder of extensions is the one above.
$is_there = is_file($theirs) && str_contains(shell_exec(escapeshellarg(PHP_BINARY) . " $alone -m 2>/dev/null") ?? '', "sockets\n");

preg_match('/const ROWS = \[(.*?)\];/s', file_get_contents("$root/bench/why.php"), $rows);
preg_match_all("/'(\w+)' => '(.*)',/", $rows[1], $rows, PREG_SET_ORDER);
foreach ($rows as [, $row, $title]) {
    echo "\n"; // run-tests.php kills a test that prints nothing for a minute
    if (in_array($row, ['lines', 'idle'])) {
        echo cells($readme, $title)[2] === '1' ? '' : "$row: no such row\n"; // times differ from run to run
        continue;
    }
    [$ext_sockets, $streams, $here] = cells($readme, $title);
    $runs = [[$here, run_row($row, 'sockets', $ours)], [$streams, run_row($row, 'streams', $ours)]];
    if ($is_there) {
        $runs[] = [$ext_sockets, run_row($row, 'sockets', $alone)];
    }
    foreach ($runs as [$shown, $seen]) {
        // In a container with a limit of processes, the tasks cannot run.
        echo $seen === 'cannot fork' || rounded($shown) === rounded($seen) ? '' : "$row: README.md says \"$shown\", seen is \"$seen\"\n";
    }
}

// The ten lines, on ext/sockets: examples.phpt runs them here.
file_put_contents($file = temporary_path('why'), examples_of($readme)[0]['code']);
echo !$is_there || shell_exec(escapeshellarg(PHP_BINARY) . " $alone $file") === "bool(false)\n3 s later\n" ? '' : "the ten lines print something else\n";
echo "done\n";
?>
--EXPECT--
done
