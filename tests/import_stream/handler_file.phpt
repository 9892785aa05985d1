--TEST--
socket_import_stream(): a handler of the warning of what is no socket may close it
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$file = fopen(__FILE__, 'r');
$before = descriptors();
set_error_handler(function (int $level, string $message) {
    global $file;
    echo $message, "\n";
    fclose($file);
    return true;
});
var_dump(socket_import_stream($file), descriptors() - $before);
?>
--EXPECT--
socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor
bool(false)
int(-1)
