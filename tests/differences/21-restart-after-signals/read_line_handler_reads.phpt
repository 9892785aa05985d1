--TEST--
socket_read(): returns single lines of a Socket from which a handler has read a line while a read of another waited
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
socket_write($c, "one\ntwo\nthree\n");
pcntl_signal(SIGALRM, function () use ($a, $d) {
    var_dump(socket_read($d, 100, PHP_NORMAL_READ));
    socket_write($a, '0123456789');
});
var_dump(call_with_signal(fn () => socket_read($b, 100), fn () => socket_write($a, 'late')));
var_dump(socket_read($d, 100, PHP_NORMAL_READ));
var_dump(socket_read($d, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "one
"
string(10) "0123456789"
string(4) "two
"
string(6) "three
"
