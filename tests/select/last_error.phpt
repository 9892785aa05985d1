--TEST--
socket_select(): a time-out is no error, and what works leaves the last error as it was
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
echo selected([$a]), "\n";
var_dump(socket_last_error(), socket_last_error($a));
echo @selected([$a], null, null, -1), "\n";
echo selected([$a], [$a]), "\n";
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
