--TEST--
socket_set_option(): converts values of other types to int
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$tcp = socket_create(AF_INET, SOCK_STREAM, 0);
$kept = [];
foreach ([2, 1 => 4, 1.9, '3', '3 seconds', true, ' 7 '] as $value) {
    socket_set_option($tcp, SOL_TCP, TCP_KEEPCNT, $value);
    $kept[] = json_encode($value) . ' as ' . socket_get_option($tcp, SOL_TCP, TCP_KEEPCNT);
}
foreach ([1, null, true, '', 'on' => [0], false, 0.5, [], '1', 'yes'] as $value) {
    socket_set_option($tcp, SOL_SOCKET, SO_KEEPALIVE, $value);
    $kept[] = json_encode($value) . ' as ' . socket_get_option($tcp, SOL_SOCKET, SO_KEEPALIVE);
}
echo implode("\n", $kept), "\n";
?>
--EXPECT--
2 as 2
4 as 4
1.9 as 1
"3" as 3
"3 seconds" as 3
true as 1
" 7 " as 7
1 as 1
null as 0
true as 1
"" as 0
[0] as 1
false as 0
0.5 as 0
[] as 0
"1" as 1
"yes" as 0
