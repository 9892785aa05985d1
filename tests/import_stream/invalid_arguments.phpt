--TEST--
socket_import_stream(): throws on a closed stream and on arguments of the wrong type or number
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$closed = fopen(__FILE__, 'r');
fclose($closed);
foreach ([$closed, stream_context_create(), 'x', null, 5, pair()[0]] as $argument) {
    echo exception_of(fn () => socket_import_stream($argument)), "\n";
}
echo exception_of(fn () => socket_import_stream()), "\n";
?>
--EXPECT--
TypeError: socket_import_stream(): supplied resource is not a valid stream resource
TypeError: socket_import_stream(): supplied resource is not a valid stream resource
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, string given
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, null given
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, int given
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, Socket given
ArgumentCountError: socket_import_stream() expects exactly 1 argument, 0 given
