--TEST--
socket_write(): a peer that only stopped writing still reads
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
[[$a, $b], [$number]] = large_pair(SOCK_STREAM);
socket_write($a, 'last words');
shut_writing($number);
var_dump(socket_read($b, 100), socket_read($b, 100));
var_dump(socket_write($b, 'still heard'), socket_read($a, 100));
var_dump(@socket_write($a, 'x'), socket_last_error($a) === SOCKET_EPIPE);
PHP);
?>
--EXPECT--
string(10) "last words"
string(0) ""
int(11)
string(11) "still heard"
bool(false)
bool(true)
