--TEST--
socket_export_stream(): stream_set_timeout() applies to the stream but not to the Socket
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$stream = socket_export_stream($a);
stream_set_timeout($stream, 0, 100000);
var_dump(fread($stream, 10), stream_get_meta_data($stream)['timed_out']);
var_dump(socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO));
socket_write($b, 'abc');
var_dump(fread($stream, 10), stream_get_meta_data($stream)['timed_out']);
?>
--EXPECT--
bool(false)
bool(true)
array(2) {
  ["sec"]=>
  int(0)
  ["usec"]=>
  int(0)
}
string(3) "abc"
bool(false)
