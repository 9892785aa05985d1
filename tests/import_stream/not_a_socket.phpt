--TEST--
socket_import_stream(): warns and returns false for a stream without a socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$before = count_open_fds();
foreach ([fopen(__FILE__, 'r'), fopen('php://memory', 'r'), popen('true', 'r'), opendir(__DIR__)] as $stream) {
    var_dump(socket_import_stream($stream), is_resource($stream));
}
var_dump(socket_last_error());
?>
--EXPECTF--
Warning: socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor in %s on line %d
bool(false)
bool(true)

Warning: socket_import_stream(): Cannot represent a stream of type MEMORY as a Socket Descriptor in %s on line %d
bool(false)
bool(true)

Warning: socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor in %s on line %d
bool(false)
bool(true)

Warning: socket_import_stream(): Cannot represent a stream of type dir as a Socket Descriptor in %s on line %d
bool(false)
bool(true)
int(0)
