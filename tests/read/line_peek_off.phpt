--TEST--
socket_read(): a line read starts at the first byte if SO_PEEK_OFF is set
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip SO_PEEK_OFF is an option of Linux');
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

const SO_PEEK_OFF = 42;

foreach ([0, 4] as $offset) {
    [$a, $b] = pair();
    socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 30, 'usec' => 0]);
    socket_write($a, "zero\n");
    echo socket_read($b, 100, PHP_NORMAL_READ);
    socket_set_option($b, SOL_SOCKET, SO_PEEK_OFF, $offset);
    echo elapsed_seconds(function () use ($a, $b) {
        socket_write($a, "one\ntw");
        echo socket_read($b, 100, PHP_NORMAL_READ);
        socket_write($a, "o\nthree\nfour\n");
        echo socket_read($b, 100, PHP_NORMAL_READ);
    }) < 15 ? "at once\n" : "late\n";
    socket_set_option($b, SOL_SOCKET, SO_PEEK_OFF, -1);
    echo socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100, PHP_NORMAL_READ);
    socket_close($a);
    echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
}
?>
--EXPECT--
zero
one
two
at once
three
four
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
zero
one
two
at once
three
four
false, 104, socket_read(): unable to read from socket [104]: Connection reset by peer
