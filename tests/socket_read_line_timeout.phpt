--TEST--
socket_read(): a time-out in the middle of a line returns the part that came (difference 3)
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require __DIR__ . '/ffi.inc';
die(without_ffi());
?>
--FILE--
<?php
require __DIR__ . '/ffi.inc';

run_with_ffi(<<<'PHP'
[[$a, $b], [, $number]] = large_pair(SOCK_STREAM);
receive_timeout($number, 200000);
socket_write($a, 'part');
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_last_error($b));
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_last_error($b) === SOCKET_EAGAIN);
socket_write($a, " and end\n");
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
PHP);
?>
--EXPECT--
string(4) "part"
int(0)
bool(false)
bool(true)
string(9) " and end
"
