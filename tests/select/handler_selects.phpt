--TEST--
socket_select(): a user error handler may call it with the same arrays
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

[$a, $b] = pair();
socket_write($a, 'x');
$read = ['a' => $a, 'b' => $b];
$none = null;
set_error_handler(function (int $level, string $message) {
    global $read, $none;
    echo $message, "\n";
    var_dump(socket_select($read, $none, $none, 0), array_keys($read));
    return true;
});
var_dump(socket_select($read, $none, $none, -1), array_keys($read), socket_last_error());
?>
--EXPECT--
socket_select(): Unable to select [22]: Invalid argument
int(1)
array(1) {
  [0]=>
  string(1) "b"
}
bool(false)
array(1) {
  [0]=>
  string(1) "b"
}
int(22)
