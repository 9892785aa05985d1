--TEST--
Benchmark: every workload runs, with sockets_pair and with streams
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
$bench = dirname(__DIR__, 2) . '/bench';
$sizes = ['open' => 0, 'pair' => 0, 'stream' => 64, 'send' => 64, 'trip' => 64, 'bulk' => 300000, 'length' => 1 << 20,
    'lines' => 80, 'select' => 10, 'pass' => 3, 'datagram' => 64, 'packet' => 64, 'empty' => 0, 'calls' => 0];
$extensions = getenv('TEST_PHP_EXTRA_ARGS');
// More than LINES_AT_ONCE of bench/common.inc; 'open' keeps two fds open for each.
$counts = ['open' => 100];

foreach (['sockets.php', 'streams.php'] as $file) {
    foreach ($sizes as $work => $size) {
        if ($file === 'sockets.php' || !in_array($work, ['pass', 'calls'])) {
            echo "\n"; // run-tests.php kills a test that prints nothing for a minute
            $count = $counts[$work] ?? 600;
            $output = shell_exec(escapeshellarg(PHP_BINARY) . " $extensions $bench/$file $work $size $count 2>&1");
            if (!preg_match('/^(peak \d+\n){1,2}result \d+\n$/', (string) $output)) {
                echo "$file $work: $output\n";
            }
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
