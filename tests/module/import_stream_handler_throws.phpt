--TEST--
socket_import_stream(): an exception thrown by a user error handler propagates, and the stream still works
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($peer, "one\ntwo\n");
fgets($stream);
$before = count_open_fds();
set_error_handler(fn (int $level, string $message) => throw new ErrorException($message));
echo exception_of(fn () => socket_import_stream($stream)), "\n";
restore_error_handler();
fwrite($peer, "three\nfour\n");
var_dump(fread($stream, 4), fread($stream, 2), stream_get_meta_data($stream)['unread_bytes'], count_open_fds() - $before);
?>
--EXPECT--
ErrorException: socket_import_stream(): 4 bytes of buffered data lost during stream conversion!
string(4) "two
"
string(2) "th"
int(9)
int(0)
