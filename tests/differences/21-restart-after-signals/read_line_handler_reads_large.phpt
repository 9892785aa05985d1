--TEST--
socket_read(): returns single lines after a large read during which a handler has read a line from the same Socket
--EXTENSIONS--
sockets_pair
pcntl
--INI--
sockets_pair.restart_interrupted=On
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

pcntl_async_signals(true);
$program = start_alarms(); /* before the Sockets, which no forked process has then */
[$a, $b] = pair();
write_all($a, str_repeat('x', 70000));
socket_read($b, 70000); /* from now on, large reads go directly into the string */
pcntl_signal(SIGALRM, function () use ($a, $b) {
    pcntl_signal(SIGALRM, SIG_IGN);
    socket_write($a, "one\ntwo\nthree\n");
    var_dump(socket_read($b, 100, PHP_NORMAL_READ));
});
var_dump(socket_read($b, 70000));
stop($program);
socket_write($a, "1\n2\n3\n");
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(4) "one
"
string(10) "two
three
"
string(2) "1
"
