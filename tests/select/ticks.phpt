--TEST--
socket_select(): a tick function in a user error handler may close the sockets and change the arrays
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/handler.inc';

declare(ticks=1);
[$a, $b] = pair();
$read = ['a' => $a];
$none = null;
register_tick_function(function () {
    global $warned, $a, $b, $read;
    if ($warned && $a) {
        echo "tick\n";
        socket_close($a);
        $a = null;
        $read[] = $b;
    }
});
set_error_handler(function (int $level, string $message) {
    $GLOBALS['warned'] = true;
    echo "$message\n";
    return true;
});
var_dump(socket_select($read, $none, $none, -1), array_keys($read), $a);
?>
--EXPECTF--
%r(tick\nsocket_select\(\): Unable to select \[22\]: Invalid argument|socket_select\(\): Unable to select \[22\]: Invalid argument\ntick)%r
bool(false)
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  int(0)
}
NULL
