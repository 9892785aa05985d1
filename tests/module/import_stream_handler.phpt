--TEST--
socket_import_stream(): throws if a user error handler closes the stream
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($peer, "one\ntwo\n");
fgets($stream);
$before = count_open_fds();
set_error_handler(function (int $level, string $message) {
    global $stream, $others;
    echo $message, "\n";
    fclose($stream);
    $others = nonblocking_pair(); // one of these reuses the fd of the stream
    return true;
});
echo exception_of(fn () => socket_import_stream($stream)), "\n";
restore_error_handler();
var_dump(count_open_fds() - $before, socket_write($others[0], 'text'), socket_read($others[1], 10));
?>
--EXPECT--
socket_import_stream(): 4 bytes of buffered data lost during stream conversion!
TypeError: socket_import_stream(): supplied resource is not a valid stream resource
int(1)
int(4)
string(4) "text"
