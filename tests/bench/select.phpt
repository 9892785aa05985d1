--TEST--
Benchmark: every workload of script/bench --select runs, with sockets_pair and with streams
--EXTENSIONS--
sockets_pair
--FILE--
<?php
$bench = dirname(__DIR__, 2) . '/bench';
$extensions = getenv('TEST_PHP_EXTRA_ARGS');

foreach (['select_sockets.php', 'select_streams.php'] as $file) {
    foreach (['one', 'share', 'all', 'turns', 'change'] as $work) {
        echo "\n"; // run-tests.php kills a test that prints nothing for a minute
        $output = shell_exec(escapeshellarg(PHP_BINARY) . " $extensions $bench/$file $work 120 50 2>&1");
        if (!preg_match('/^peak \d+\nresult \d+\n$/', (string) $output)) {
            echo "$file $work: $output\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
