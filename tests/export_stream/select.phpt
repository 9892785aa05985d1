--TEST--
socket_export_stream(): stream_select() and socket_select() agree
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$stream = socket_export_stream($a);
$print_both = function () use ($a, $stream) {
    [$streams, $sockets, $none] = [['key' => $stream], ['key' => $a], null];
    var_dump(stream_select($streams, $none, $none, 0), array_keys($streams));
    var_dump(socket_select($sockets, $none, $none, 0), array_keys($sockets));
};
$print_both();
socket_write($b, 'abc');
$print_both();
var_dump(fread($stream, 100));
$print_both();
?>
--EXPECT--
int(0)
array(0) {
}
int(0)
array(0) {
}
int(1)
array(1) {
  [0]=>
  string(3) "key"
}
int(1)
array(1) {
  [0]=>
  string(3) "key"
}
string(3) "abc"
int(0)
array(0) {
}
int(0)
array(0) {
}
