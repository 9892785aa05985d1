--TEST--
socket_select(): the end of a stream can be read, and a peer that is gone be written to
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = pair();
socket_close($a);
echo selected([$b], [$b], [$b]), "\n";
var_dump(socket_read($b, 10));
echo selected([$b], [$b], [$b]), "\n";
?>
--EXPECT--
2 of [0] [0] []
string(0) ""
2 of [0] [0] []
