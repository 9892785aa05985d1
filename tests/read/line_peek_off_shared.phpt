--TEST--
socket_read(): a line read starts at the first byte if an imported Socket or a forked process has set SO_PEEK_OFF
--EXTENSIONS--
sockets_pair
pcntl
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip SO_PEEK_OFF is an option of Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$set = fn (Socket $socket) => socket_set_option($socket, SOL_SOCKET, 42 /* SO_PEEK_OFF */, 0);
$kinds = [
    'an exported stream' => fn (Socket $socket) => $set(socket_import_stream(socket_export_stream($socket))),
    'a forked process' => fn (Socket $socket) => wait_for_exit(fork(fn () => $set($socket))),
];
foreach ($kinds as $name => $share) {
    [$a, $b] = pair();
    socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
    socket_write($a, "one\n");
    echo "$name\n", socket_read($b, 100, PHP_NORMAL_READ);
    $share($b);
    socket_write($a, "two\nthree\n");
    echo elapsed_seconds(function () use ($b) {
        echo socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ);
    }) < 15 ? "at once\n" : "late\n";
}
?>
--EXPECT--
an exported stream
one
two
three
at once
a forked process
one
two
three
at once
