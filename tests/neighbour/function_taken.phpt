--TEST--
Loading: PHP does not start if another extension has a function of ours, and says which
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if (has_sockets_builtin()) die('skip ext/sockets is compiled in');
if ($fault = compile_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/neighbour.inc';

putenv('ASAN_OPTIONS=detect_leaks=0'); // PHP frees nothing if it does not start
$theirs = compile_module('taken.c');
echo run_php([$theirs], '-r "echo socket_atmark(), PHP_EOL;"');
print_results([
    'taken ours' => run_php([$theirs, our_path()], '-r "echo socket_atmark(), PHP_EOL;"'),
    'ours taken' => run_php([our_path(), $theirs], '-r "echo socket_atmark(), PHP_EOL;"'),
]);
?>
--EXPECTF--
theirs
2 orders of loading

Warning: Function registration failed - duplicate name - socket_atmark in Unknown on line 0

Fatal error: Unable to start %Ssockets_pair%S module in Unknown on line 0
exit status 254
