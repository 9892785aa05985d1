--TEST--
socket_select(): accepts imported and exported Sockets
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$a, $b] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
[$c, $d] = pair();
$sockets = ['b' => socket_import_stream($b), 'd' => $d];
$stream = socket_export_stream($d);
echo select_result($sockets), "\n";
fwrite($a, 'x');
echo select_result($sockets), "\n";
socket_write($c, 'y');
echo select_result($sockets), ' ', fgetc($b), fgetc($stream), "\n";
?>
--EXPECT--
0 of [] null null
1 of [b] null null
2 of [b, d] null null xy
