--TEST--
socket_select(): repeated calls over a socket and a received copy of it return those that are open
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$near, $far] = many_pairs();
[$sender, $receiver] = pair();
send_fds($sender, [$near[4]]);
[$near['copy']] = recv_fds($receiver);
socket_write($far[4], 'x');
echo repeated_select_result($near), "\n";
socket_close($near[4]);
unset($near[4]);
echo repeated_select_result($near), "\n";
socket_close($near['copy']);
unset($near['copy']);
echo repeated_select_result($near), "\n";
?>
--EXPECT--
2 of [4, copy] null null
1 of [copy] null null
0 of [] null null
