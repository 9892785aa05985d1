--TEST--
socket_shutdown(): an invalid mode throws and shuts nothing down
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
foreach ([-1, 3, PHP_INT_MAX, PHP_INT_MIN] as $mode) {
    echo exception_of(fn () => socket_shutdown($a, $mode)), "\n";
}
var_dump(socket_write($a, 'goes on'), socket_read($b, 100), socket_last_error($a), socket_last_error());
?>
--EXPECT--
ValueError: socket_shutdown(): Argument #2 ($mode) must be one of SHUT_RD, SHUT_WR or SHUT_RDWR
ValueError: socket_shutdown(): Argument #2 ($mode) must be one of SHUT_RD, SHUT_WR or SHUT_RDWR
ValueError: socket_shutdown(): Argument #2 ($mode) must be one of SHUT_RD, SHUT_WR or SHUT_RDWR
ValueError: socket_shutdown(): Argument #2 ($mode) must be one of SHUT_RD, SHUT_WR or SHUT_RDWR
int(7)
string(7) "goes on"
int(0)
int(0)
