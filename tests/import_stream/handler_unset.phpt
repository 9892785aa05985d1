--TEST--
socket_import_stream(): the user error handler may unset the variable of the stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($peer, "one\ntwo\n");
fgets($stream);
set_error_handler(function (int $level, string $message) {
    echo $message, "\n";
    unset($GLOBALS['stream']);
    return true;
});
$socket = socket_import_stream($stream);
var_dump(socket_write($socket, 'text'), fread($peer, 10));
?>
--EXPECT--
socket_import_stream(): 4 bytes of buffered data lost during stream conversion!
int(4)
string(4) "text"
