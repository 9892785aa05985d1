--TEST--
socket_export_stream(): the Socket and its stream share the blocking mode
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_set_nonblock($a);
$stream = socket_export_stream($a);
$blocked = fn () => stream_get_meta_data($stream)['blocked'];
var_dump($blocked(), fread($stream, 10), socket_read($a, 10));
socket_set_block($a);
var_dump($blocked());
stream_set_blocking($stream, false);
var_dump($blocked(), socket_read($a, 10), socket_last_error($a) === SOCKET_EAGAIN);
socket_set_nonblock($a);
stream_set_blocking($stream, true);
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]);
$start = hrtime(true);
var_dump($blocked(), socket_read($a, 10), hrtime(true) - $start >= 90000000);
?>
--EXPECT--
bool(false)
string(0) ""
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
