--TEST--
socket_read(): a user error handler may fork in the middle of a line, and no line is lost or doubled
--EXTENSIONS--
sockets_pair
pcntl
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
socket_write($a, "one\ntwo two\nthree\n");
socket_close($a);
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 4, PHP_NORMAL_READ));
set_error_handler(function (int $level, string $message) use ($b) {
    $pid = fork(fn () => var_dump(socket_read($b, 100, PHP_NORMAL_READ)));
    echo wait_for_exit($pid), "\n";
    return true;
});
var_dump(socket_set_option($b, SOL_SOCKET, 9999, 1), socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100));
?>
--EXPECT--
string(4) "one
"
string(4) "two "
string(4) "two
"
exit status 0
bool(false)
string(6) "three
"
string(0) ""
