--TEST--
socket_export_stream(): socket_close() closes the stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$before = count_open_fds();
$stream = socket_export_stream($a);
socket_close($a);
var_dump(count_open_fds() - $before, is_resource($stream), socket_read($b, 10));
echo exception_of(fn () => fwrite($stream, 'x')), "\n";
echo exception_of(fn () => socket_write($a, 'x')), "\n";
echo exception_of(fn () => socket_close($a)), "\n";
?>
--EXPECTF--
int(-1)
bool(false)
string(0) ""
TypeError: fwrite(): %r(supplied resource is not a valid|Argument #1 \(\$stream\) must be an open)%r stream resource
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_close(): Argument #1 ($socket) has already been closed
