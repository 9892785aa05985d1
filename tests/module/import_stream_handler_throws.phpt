--TEST--
the module: socket_import_stream(): what a handler of its warning throws comes through, and the stream works on as it did
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($peer, "one\ntwo\n");
fgets($stream);
$before = descriptors();
set_error_handler(fn (int $level, string $message) => throw new ErrorException($message));
echo thrown(fn () => socket_import_stream($stream)), "\n";
restore_error_handler();
fwrite($peer, "three\nfour\n");
var_dump(fread($stream, 4), fread($stream, 2), stream_get_meta_data($stream)['unread_bytes'], descriptors() - $before);
?>
--EXPECT--
ErrorException: socket_import_stream(): 4 bytes of buffered data lost during stream conversion!
string(4) "two
"
string(2) "th"
int(9)
int(0)
