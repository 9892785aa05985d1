--TEST--
socket_read(): an error after a partial line is reported by the next read
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
if (PHP_OS_FAMILY !== 'Linux') die('skip Linux errno values');
?>
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

foreach ([PHP_NORMAL_READ, PHP_BINARY_READ] as $next) {
    [$a, $b] = pair();
    socket_write($b, 'never read');
    socket_write($a, 'part');
    socket_close($a);
    var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_last_error($b));
    var_dump(socket_read($b, 100, $next), socket_last_error($b) === SOCKET_ECONNRESET);
    echo failure_of($b, fn () => socket_read($b, 100));
}
?>
--EXPECTF--
string(4) "part"
int(0)

Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
bool(true)
"", 0, no warning
string(4) "part"
int(0)

Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
bool(true)
"", 0, no warning
