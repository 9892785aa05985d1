--TEST--
socket_read(): a handler may fork, and both processes go on
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
[$a, $b] = pair(SOCK_DGRAM);
$parent = getmypid();
pcntl_signal(SIGALRM, function () use ($a) {
    if (pcntl_fork() === 0) {
        socket_write($a, 'to both');
    } else {
        socket_write($a, 'to both');
    }
});
$text = call_with_signal(fn () => socket_read($b, 100), fn () => socket_write($a, 'late'));
if (getmypid() !== $parent) {
    exit($text === 'to both' ? 0 : 1);
}
pcntl_wait($status);
var_dump($text, $status);
?>
--EXPECT--
string(7) "to both"
int(0)
