--TEST--
socket_select(): urgent data is reported in $except
--EXTENSIONS--
sockets_pair
--SKIPIF--
<?php
require dirname(__DIR__) . '/skip_no_loopback.inc';
?>
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$client, $server] = tcp_pair();
echo select_result(null, null, [$server]), "\n";
socket_send($client, 'u', 1, MSG_OOB);
echo select_result(null, null, [$client, $server], 60), "\n";
socket_recv($server, $data, 1, MSG_OOB);
var_dump($data);
?>
--EXPECT--
0 of null null []
1 of null null [1]
string(1) "u"
