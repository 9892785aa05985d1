--TEST--
socket_select(): a socket at EOF is readable, and writable after its peer has closed
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
echo select_result([$b], [$b], [$b]), "\n";
var_dump(socket_read($b, 10));
echo select_result([$b], [$b], [$b]), "\n";
?>
--EXPECT--
2 of [0] [0] []
string(0) ""
2 of [0] [0] []
