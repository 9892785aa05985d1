--TEST--
socket_write(): a handler runs while the call waits, and all data is sent
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
socket_set_nonblock($a);
for ($full = 0; ($n = @socket_write($a, str_repeat('x', 1000))) !== false; $full += $n);
socket_set_block($a);
pcntl_signal(SIGALRM, function () use ($a, $b, $full) {
    fork(function () use ($a, $b, $full) {
        socket_close($a);
        echo strlen(read_all($b)) - $full, " bytes read\n";
    });
});
var_dump(call_with_signal(fn () => socket_write($a, str_repeat('y', 500000)), function () use ($b) {
    echo "late\n";
    read_all($b);
}));
socket_close($a);
pcntl_wait($status);
?>
--EXPECT--
int(500000)
500000 bytes read
