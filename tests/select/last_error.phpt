--TEST--
socket_select(): a timeout is not an error, and success keeps the last error
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
echo select_result([$a]), "\n";
var_dump(socket_last_error(), socket_last_error($a));
echo @select_result([$a], null, null, -1), "\n";
echo select_result([$a], [$a]), "\n";
var_dump(socket_last_error() === SOCKET_EINVAL, socket_last_error($a));
?>
--EXPECT--
0 of [] null null
int(0)
int(0)
false of [0] null null
1 of [] [0] null
bool(true)
int(0)
