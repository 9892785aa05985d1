--TEST--
socket_select(): goes on with what a handler has assigned to the array
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair();
[$c, $d] = pair();
socket_write($c, 'x');
$read = ['old' => $b];
$write = $except = null;
pcntl_signal(SIGALRM, function () use (&$read, $d) {
    $read = ['new' => $d];
});
var_dump(call_with_signal(function () use (&$read, &$write, &$except) {
    return socket_select($read, $write, $except, null);
}, fn () => socket_write($a, 'late')), array_keys($read));
?>
--EXPECT--
int(1)
array(1) {
  [0]=>
  string(3) "new"
}
