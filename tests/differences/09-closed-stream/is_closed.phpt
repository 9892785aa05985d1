--TEST--
socket_last_error(): throws for a Socket that fclose() has closed
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__, 2) . '/helper.inc';

[$a, $b] = pair();
fclose(socket_export_stream($a));
$stream = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0];
$imported = socket_import_stream($stream);
fclose($stream);
foreach ([$a, $b, $imported] as $socket) {
    echo exception_of(fn () => socket_last_error($socket)), "\n";
}
?>
--EXPECT--
Error: socket_last_error(): Argument #1 ($socket) has already been closed
nothing thrown
Error: socket_last_error(): Argument #1 ($socket) has already been closed
