--TEST--
socket_select(): max_execution_time ends the script while the call waits
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux' || PHP_ZTS) die('skip the limit is not measured by SIGPROF');
?>
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
$parent = getmypid();
register_shutdown_function(function () use (&$pid, $parent) {
    if (getmypid() === $parent) {
        echo "shutdown\n";
        shell_exec("kill -KILL $pid");
        wait_for_exit($pid);
    }
});
set_time_limit(100);
// PHP measures CPU time, of which the call uses none: the signal comes from another process.
$pid = fork(function () use ($a, $parent) {
    wait_until_blocked($parent);
    shell_exec("kill -PROF $parent");
    usleep(4000000);
    socket_write($a, 'late');
});
echo select_result([$b], null, null, null), "\n";
?>
--EXPECTF--
Fatal error: Maximum execution time of 100 seconds exceeded in %s on line %d
shutdown
