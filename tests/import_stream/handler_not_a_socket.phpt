--TEST--
socket_import_stream(): the user error handler may close a stream without a socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

$file = fopen(__FILE__, 'r');
$before = count_open_fds();
set_error_handler(function (int $level, string $message) {
    global $file;
    echo $message, "\n";
    fclose($file);
    return true;
});
var_dump(socket_import_stream($file), count_open_fds() - $before);
?>
--EXPECT--
socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor
bool(false)
int(-1)
