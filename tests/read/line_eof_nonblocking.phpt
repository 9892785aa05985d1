--TEST--
socket_read(): a non-blocking line read at EOF returns "" without an error, on every call
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_nonblock($b);
socket_write($a, "line\n");
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
for ($i = 0; $i < 2; $i++) {
    echo failure_of($b, fn () => socket_read($b, 100, PHP_NORMAL_READ));
}
?>
--EXPECT--
string(5) "line
"
"", 0, no warning
"", 0, no warning
