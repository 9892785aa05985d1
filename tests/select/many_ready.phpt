--TEST--
socket_select(): many ready sockets keep their keys, in arrays of every layout
--EXTENSIONS--
sockets_pair
--FILE--
<?php
require dirname(__DIR__) . '/helper.inc';

$list = [];
for ($i = 0; $i < 40; $i++) {
    [$keep[], $list[]] = pair();
}
foreach ([0, 7, 8, 21, 39] as $ready) {
    socket_write($keep[$ready], 'x');
}

$holes = $list;
unset($holes[0], $holes[20], $holes[39]);
$named = array_combine(array_map(fn ($i) => "n$i", array_keys($list)), $list);
$references = [];
foreach ($list as $i => &$socket) {
    $references[$i] = &$socket;
}
unset($socket);
$reversed = array_reverse($list);
$doubled = [...$list, ...$list];

foreach ([$list, $holes, $named, $references, $reversed, $doubled] as $read) {
    $original = $read;
    $none = null;
    $count = socket_select($read, $none, $none, 0);
    echo $count, ': ', implode(' ', array_keys($read));
    echo array_diff_key($read, $original) || $read !== array_intersect_key($original, $read) ? " others\n" : "\n";
}
?>
--EXPECT--
5: 0 7 8 21 39
3: 7 8 21
5: n0 n7 n8 n21 n39
5: 0 7 8 21 39
5: 0 18 31 32 39
5: 0 7 8 21 39 40 47 48 61 79
