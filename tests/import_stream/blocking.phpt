--TEST--
socket_import_stream(): the stream and its Socket share the blocking mode
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_set_blocking($stream, false);
$socket = socket_import_stream($stream);
$blocked = fn () => stream_get_meta_data($stream)['blocked'];
var_dump(socket_read($socket, 10), socket_last_error($socket) === SOCKET_EAGAIN, $blocked());
socket_set_block($socket);
var_dump($blocked());
socket_set_nonblock($socket);
var_dump($blocked(), fread($stream, 10));
stream_set_blocking($stream, true);
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]);
$start = hrtime(true);
var_dump($blocked(), socket_read($socket, 10), hrtime(true) - $start >= 90000000);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
string(0) ""
bool(true)
bool(false)
bool(true)
