--TEST--
Loading: PHP does not start if another extension has a function of ours that ext/sockets lacks, and says which
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/neighbour.inc';
if (has_sockets_builtin() || !is_file(sockets_path())) die('skip no shared ext/sockets');
if (run_php([sockets_path()], '-r "echo json_encode(function_exists(\'socket_atmark\'));"') !== "false\n") die('skip ext/sockets has socket_atmark()');
if ($fault = compile_obstacle()) die("skip $fault");
?>
--FILE--
<?php
require dirname(__DIR__) . '/neighbour.inc';

$theirs = compile_module('taken.c');
echo run_php([$theirs, sockets_path()], '-r "echo socket_atmark(), PHP_EOL;"');
print_results([
    'taken sockets ours' => run_php([$theirs, sockets_path(), our_path()], '-r "echo socket_atmark(), PHP_EOL;"'),
    'ours sockets taken' => run_php([our_path(), sockets_path(), $theirs], '-r "echo socket_atmark(), PHP_EOL;"'),
]);
?>
--EXPECTF--
theirs
2 orders of loading

Warning: Function registration failed - duplicate name - socket_atmark in Unknown on line 0

Fatal error: Unable to start %Ssockets_pair%S module in Unknown on line 0
exit status 254
