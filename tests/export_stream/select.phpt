--TEST--
socket_export_stream(): stream_select() and socket_select() see the same
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
$stream = socket_export_stream($a);
$look = function () use ($a, $stream) {
    [$streams, $sockets, $none] = [['key' => $stream], ['key' => $a], null];
    var_dump(stream_select($streams, $none, $none, 0), array_keys($streams));
    var_dump(socket_select($sockets, $none, $none, 0), array_keys($sockets));
};
$look();
socket_write($b, 'abc');
$look();
var_dump(fread($stream, 100));
$look();
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
