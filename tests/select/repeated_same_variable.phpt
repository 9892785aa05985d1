--TEST--
socket_select(): one variable passed for two arrays receives the sockets ready for both in repeated calls
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

[$sockets, $far] = many_pairs();
foreach ($sockets as $i => $socket) {
    $near["key $i"] = $socket;
    socket_set_nonblock($socket);
    while ($i !== 4 && socket_write($socket, str_repeat('x', 65536)));
}
repeated_select_result($near, $near);
socket_write($far[4], 'x');
$except = null;
for ($i = 0; $i < 10; $i++) {
    $both = $near;
    $results[] = [socket_select($both, $both, $except, 0), array_keys($both)];
}
echo json_encode(array_unique($results, SORT_REGULAR)), "\n";
?>
--EXPECT--
[[2,["key 4"]]]
