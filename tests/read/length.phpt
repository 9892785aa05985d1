--TEST--
socket_read(): a length below 1 returns false, consumes nothing and sets no error
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'data');
foreach ([0, -1, PHP_INT_MIN] as $length) {
    var_dump(socket_read($b, $length), socket_read($b, $length, PHP_NORMAL_READ));
}
var_dump(socket_last_error($b), socket_last_error(), socket_read($b, 10));
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
int(0)
int(0)
string(4) "data"
