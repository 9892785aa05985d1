--TEST--
socket_select(): many calls leak no memory or fds
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$call = function (int $times) use ($a, $b) {
    for ($i = 0; $i < $times; $i++) {
        $read = $write = ['a' => $a, 'b' => $b];
        $except = [$b];
        socket_select($read, $write, $except, 0);
        exception_of(fn () => select_result([$a, 'text']));
    }
};
$call(10);
$before = [memory_get_usage(), count_open_fds()];
$call(5000);
var_dump(memory_get_usage() - $before[0] < 5000, count_open_fds() - $before[1]);
?>
--EXPECT--
bool(true)
int(0)
