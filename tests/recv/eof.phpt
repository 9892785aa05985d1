--TEST--
socket_recv(): EOF of a stream returns 0 and sets null
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_write($a, 'last');
socket_close($a);
foreach ([100, 1 << 20, 100] as $length) {
    $data = 'replaced';
    var_dump(socket_recv($b, $data, $length, 0), $data);
}
var_dump(socket_last_error($b));
?>
--EXPECT--
int(4)
string(4) "last"
int(0)
NULL
int(0)
NULL
int(0)
