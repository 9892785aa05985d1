--TEST--
socket_import_stream(): refuses what is no stream or no open one
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$closed = fopen(__FILE__, 'r');
fclose($closed);
foreach ([$closed, stream_context_create(), 'x', null, 5, pair()[0]] as $argument) {
    echo thrown(fn () => socket_import_stream($argument)), "\n";
}
echo thrown(fn () => socket_import_stream()), "\n";
?>
--EXPECT--
TypeError: socket_import_stream(): supplied resource is not a valid stream resource
TypeError: socket_import_stream(): supplied resource is not a valid stream resource
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, string given
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, null given
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, int given
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, Socket given
ArgumentCountError: socket_import_stream() expects exactly 1 argument, 0 given
